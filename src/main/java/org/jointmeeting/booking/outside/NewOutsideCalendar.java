package org.jointmeeting.booking.outside;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar from outside to take up; one of the same person and name is replaced. */
@Schema(description = "导入外部日历，同名的整份替换 · a calendar to take up; one of the same name is replaced")
public record NewOutsideCalendar(
        @NotNull @Schema(description = "何人的日历 · whose it is") UUID personId,
        @NotBlank @Size(max = 100) @Schema(examples = "区政府办公日历") String name,
        @NotBlank
                @Size(max = 1_000_000)
                @Schema(
                        description = "iCalendar（RFC 5545）文件内容，仅保存忙碌时段 · the file's text; only busy times are kept",
                        examples = NewOutsideCalendar.EXAMPLE)
                String content) {

    static final String EXAMPLE =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Example//Calendar//ZH
            BEGIN:VEVENT
            UID:weekly@example.org
            DTSTAMP:20261101T000000Z
            DTSTART;TZID=Asia/Shanghai:20270104T083000
            DTEND;TZID=Asia/Shanghai:20270104T093000
            RRULE:FREQ=WEEKLY;COUNT=4
            END:VEVENT
            END:VCALENDAR
            """;
}
