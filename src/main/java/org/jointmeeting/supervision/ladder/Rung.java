package org.jointmeeting.supervision.ladder;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** The steps of the supervision ladder, from the lowest up. */
@Schema(description = "督办阶梯：提醒、催办、督办单、通报 · step of the supervision ladder")
public enum Rung {
    REMINDER("提醒", Text.of("提醒", "reminder"), "办理提醒"),
    URGE("催办", Text.of("催办", "urging"), "催办通知"),
    ORDER("督办", Text.of("督办单", "supervision order"), "督办单"),
    NOTICE("通报", Text.of("通报", "notice of criticism"), "逾期情况通报");

    private final String numbered;
    private final Text label;
    private final String heading;

    Rung(String numbered, Text label, String heading) {
        this.numbered = numbered;
        this.label = label;
        this.heading = heading;
    }

    /** What its number begins with. */
    String numbered() {
        return numbered;
    }

    Text label() {
        return label;
    }

    /** The title of its document. */
    String heading() {
        return heading;
    }

    Optional<Rung> next() {
        return this == NOTICE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    boolean isBelow(Rung other) {
        return ordinal() < other.ordinal();
    }
}
