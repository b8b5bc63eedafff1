package org.jointmeeting.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;

/** Something about a meeting that is allowed and yet worth a second look. */
@Schema(description = "提醒事项 · something worth a second look")
public enum MeetingWarning {
    WEEKEND(Text.of("会议安排在休息日，请确认各方能够到会。", "The meeting falls on a day off; make sure everybody can come.")),
    OUTSIDE_WORKING_HOURS(Text.of(
            "会议时间不全在工作时段内，请确认各方能够到会。",
            "The meeting is not wholly within working hours; make sure everybody can come.")),
    AGENDA_TOO_LONG(Text.of("各议题用时之和超过会议时长。", "The items together take longer than the meeting.")),
    NO_ITEMS(Text.of("议程中尚无议题。", "There are no items on the agenda.")),
    SEAT_TAKEN(Text.of(
            "会议时间已预留，但“{0}”的到会人员届时另有安排，未能预留；请在发出通知时改派人员，或另定时间。",
            "The time is reserved, but whoever is expected for “{0}” is engaged elsewhere then and is not booked: name"
                    + " somebody else with the notice, or choose another time."));

    private final Text text;

    MeetingWarning(Text text) {
        this.text = text;
    }

    public View view(Object... args) {
        Text filled = Text.of(text.zh(), text.en(), args);
        return new View(this, filled.in(Language.ZH), filled.in(Language.EN));
    }

    /** A warning in both languages. */
    @Schema(name = "MeetingWarningText", description = "提醒事项 · something worth a second look")
    public record View(
            MeetingWarning code,
            @Schema(examples = "会议安排在休息日，请确认各方能够到会。") String textZh,
            @Schema(examples = "The meeting falls on a day off; make sure everybody can come.") String textEn) {}
}
