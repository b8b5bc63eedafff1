package org.jointmeeting.agenda.deadline;

import java.time.Instant;
import java.time.LocalDate;

/** By when: the day, and the moment of it. */
record Due(LocalDate on, Instant at) {}
