package org.jointmeeting.calendar;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an urgency allows. */
@Schema(name = "DeadlineTerm", description = "各紧急程度的办理时限 · how much time an urgency allows")
public record DeadlineTermView(
        Urgency urgency,
        Bilingual label,
        @Schema(description = "时限：紧急为小时，其余为工作日 · hours of an emergency, otherwise working days", examples = "5")
                int amount,
        @Schema(description = "第几版，0 为出厂设置 · which edition, 0 is the released one", examples = "0") int edition,
        @Schema(description = "调整依据 · why it was set so") @Nullable String reason,
        @Schema(description = "自何时起适用 · since when it holds") @Nullable Instant since) {

    static DeadlineTermView of(DeadlineTerm term) {
        return new DeadlineTermView(
                term.urgency(),
                Bilingual.of(term.urgency().label()),
                term.amount(),
                term.edition(),
                term.reason(),
                term.createdAt());
    }

    static DeadlineTermView released(Urgency urgency, int amount) {
        return new DeadlineTermView(urgency, Bilingual.of(urgency.label()), amount, 0, null, null);
    }
}
