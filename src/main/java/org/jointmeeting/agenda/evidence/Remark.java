package org.jointmeeting.agenda.evidence;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.Publicity;

/**
 * What is said of a file as it is added.
 *
 * @param publicity null leaves it as public as its item
 */
public record Remark(@Nullable String note, @Nullable Publicity publicity) {

    public static Remark of(String note) {
        return new Remark(note, null);
    }
}
