package org.jointmeeting.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** An agency or a party of a compound stands no longer after that day; posts held in it end with it. */
public record HolderEnded(UUID holderId, LocalDate lastDay) {}
