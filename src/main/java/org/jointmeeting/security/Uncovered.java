package org.jointmeeting.security;

import java.util.List;
import java.util.UUID;

/**
 * Masked personal data was shown to the caller; told in the transaction that shows it.
 *
 * @param kind the entity's name in capitals, {@code PERSON}
 * @param fields which properties were shown
 * @param reason why the caller had to know
 */
public record Uncovered(String kind, UUID id, String jurisdictionPath, List<String> fields, String reason) {}
