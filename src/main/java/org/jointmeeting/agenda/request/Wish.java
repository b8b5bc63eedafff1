package org.jointmeeting.agenda.request;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Decider;

/**
 * What an agency asks for.
 *
 * @param basis the rule a return refers to; null for an extension
 * @param progress how far the work is; null for a return
 */
record Wish(
        RequestKind kind,
        Decider decider,
        String reason,
        @Nullable String basis,
        @Nullable UUID suggestedAgencyId,
        @Nullable String progress,
        @Nullable LocalDate dueOn) {

    static Wish toReturn(Decider decider, AskReturn asked) {
        return new Wish(
                RequestKind.RETURN, decider, asked.reason(), asked.basis(), asked.suggestedAgencyId(), null, null);
    }

    static Wish toExtend(AskExtension asked) {
        return new Wish(
                RequestKind.EXTENSION, Decider.CONVENER, asked.reason(), null, null, asked.progress(), asked.dueOn());
    }
}
