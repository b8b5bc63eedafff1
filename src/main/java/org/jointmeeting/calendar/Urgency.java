package org.jointmeeting.calendar;

import org.jointmeeting.shared.text.Text;

/** How soon a matter must be dealt with; how many days or hours each allows is configuration. */
public enum Urgency {
    EMERGENCY(Text.of("紧急", "emergency")),
    URGENT(Text.of("加急", "urgent")),
    ADVICE(Text.of("咨询建议", "advice")),
    ORDINARY(Text.of("一般", "ordinary")),
    COMPLEX(Text.of("复杂", "complex"));

    private final Text label;

    Urgency(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
