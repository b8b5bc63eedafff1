package org.jointmeeting.planning.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.SeatKind;

/**
 * Why a meeting stands where the plan has it.
 *
 * @param possibleStarts at which it could be held beside all others
 * @param cheaperStarts of these, how many would cost less
 * @param earlier day by day, why not then
 * @param seats who could come for each, while all others stand; none while the meeting has no time
 */
@Schema(name = "PlanExplanation", description = "为何排在此时、为何不能更早 · why here, why not earlier")
public record PlanExplanation(
        PlannedMeetingView meeting,
        List<ScoreLine> lines,
        @Schema(description = "此会可选的开始时间数 · starts its hours and notice allow") int starts,
        @Schema(description = "与其他会议不冲突的开始时间数 · starts possible beside all others") int possibleStarts,
        @Schema(description = "其中得分更低（更好）的数目 · of these, cheaper ones") int cheaperStarts,
        String textZh,
        String textEn,
        List<EarlierDay> earlier,
        @Schema(description = "各席位可到会的人员 · who could come for each seat") List<SeatCandidates> seats) {

    public PlanExplanation {
        lines = List.copyOf(lines);
        earlier = List.copyOf(earlier);
        seats = List.copyOf(seats);
    }

    /** A seat and those who hold a post of it. */
    @Schema(description = "席位及其任职人员 · a seat and those who hold a post of it")
    public record SeatCandidates(
            SeatKind kind, UUID holderId, @Schema(examples = "翠苑街道消防救援站") String label, List<SeatCandidate> people) {

        public SeatCandidates {
            people = List.copyOf(people);
        }
    }

    /** Somebody who could come, and where they are then if they can't. */
    @Schema(description = "可到会的人员；届时另有安排的注明原因 · who could come, and where they are then if they can't")
    public record SeatCandidate(
            UUID personId,
            String personName,
            @Schema(description = "届时有空 · free then") boolean free,
            @Schema(examples = "张明参加“翠苑街道三方联席会议”") @Nullable String busyZh,
            @Nullable String busyEn) {}

    /** An earlier day: what stands in the way, or how many points more it would cost. */
    @Schema(description = "较早的一天 · an earlier day, and why not then")
    public record EarlierDay(
            @Schema(examples = "2026-12-03") LocalDate date,
            @Schema(description = "该日最佳时间比现方案多的分值；不可行时为空 · points more than as planned; null where impossible")
                    @Nullable
                    Long extraPoints,
            @Schema(examples = "席位“翠苑街道消防救援站”无人可派：张明另有会议") String textZh,
            String textEn) {}
}
