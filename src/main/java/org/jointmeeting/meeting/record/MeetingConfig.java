package org.jointmeeting.meeting.record;

import java.time.Duration;
import java.time.LocalTime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The rules of procedure for meetings that differ from place to place. */
@ConfigMapping(prefix = "joint-meeting.meeting")
public interface MeetingConfig {

    /** How many working days before the meeting its notice goes out, the day of the meeting counted. */
    @WithDefault("3")
    int noticeWorkingDays();

    /** How long before its time a meeting may be opened at the earliest. */
    @WithDefault("PT1H")
    Duration opensEarlyBy();

    /** The share of the required seats that must be filled for a meeting to open. */
    @WithDefault("0.5")
    double quorumRatio();

    /** Meetings that begin earlier carry a warning. */
    @WithDefault("08:30")
    LocalTime workingFrom();

    /** Meetings that end later carry a warning. */
    @WithDefault("17:30")
    LocalTime workingUntil();
}
