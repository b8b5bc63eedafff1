package org.jointmeeting.agenda;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.text.Masked;

/** What an item says: everything its author writes and may still change while it is a draft or returned. */
public record ItemFacts(
        String title,
        String facts,
        String category,
        Set<UUID> compoundIds,
        @Nullable String area,
        Source source,
        @Nullable String sourceReference,
        @Nullable String desiredResult,
        @Nullable String alreadyTried) {

    public ItemFacts with(@Nullable String newDesiredResult, @Nullable String newAlreadyTried) {
        return new ItemFacts(
                title,
                facts,
                category,
                compoundIds,
                area,
                source,
                sourceReference,
                newDesiredResult == null ? desiredResult : newDesiredResult,
                newAlreadyTried == null ? alreadyTried : newAlreadyTried);
    }

    /** As those read it whom an agenda opened it to: without numbers that lead to a person. */
    ItemFacts withoutNumbers() {
        return new ItemFacts(
                Masked.numbers(title),
                Masked.numbers(facts),
                category,
                compoundIds,
                area,
                source,
                null,
                Masked.numbersIn(desiredResult),
                Masked.numbersIn(alreadyTried));
    }
}
