package org.jointmeeting.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** A compound has its next commissioner from that day on; the former's time ends the day before. */
public record CommissionerAppointed(UUID compoundId, UUID personId, String personName, LocalDate startsOn) {}
