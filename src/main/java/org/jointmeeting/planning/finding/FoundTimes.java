package org.jointmeeting.planning.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of looking for a time: the best few; or who and what stands in the way, and what giving way would win. */
@Schema(description = "寻找结果：可行方案；或阻碍何在、放宽什么可行 · the best times, or what stands in the way and what would help")
record FoundTimes(
        LocalDate from,
        LocalDate until,
        @Schema(description = "可选的开始时间数 · starts that were tried", examples = "540") int startsTried,
        @Schema(description = "其中可行的 · of these possible", examples = "112") int startsPossible,
        List<ProposedTime> proposals,
        List<ObstacleView> obstacles,
        List<RelaxationView> relaxations,
        @Schema(description = "结论 · in a word", examples = "共有 112 个可行的开始时间，以下为最佳方案。") String textZh,
        @Schema(examples = "112 starts are possible; these are the best.") String textEn) {

    FoundTimes {
        proposals = List.copyOf(proposals);
        obstacles = List.copyOf(obstacles);
        relaxations = List.copyOf(relaxations);
    }

    /**
     * Who or what stands in the way.
     *
     * @param days on which it leaves no start at all
     */
    @Schema(description = "阻碍：席位、场所、召集人，或几个席位只能由同一人到会 · what stands in the way")
    record ObstacleView(
            ObstacleKind kind,
            @Nullable UUID seatId,
            @Nullable UUID holderId,
            @Schema(examples = "西湖区消防救援大队") @Nullable String label,
            @Schema(description = "该席位无人可以到会 · nobody holds the seat") boolean unfillable,
            @Schema(description = "被其阻碍的开始时间数 · starts it blocks", examples = "540") int starts,
            @Schema(description = "其中仅被其阻碍的 · of these by it alone", examples = "96") int alone,
            List<Days> days,
            @Schema(examples = "西湖区消防救援大队：12 月 1 日至 4 日全天无人可以到会") String textZh,
            @Schema(examples = "西湖区消防救援大队: nobody is free on 1 to 4 December") String textEn) {

        ObstacleView {
            days = List.copyOf(days);
        }
    }

    /** From one day to another, both included; days on which it could not begin anyway are passed over. */
    @Schema(description = "日期区间 · from day to day")
    record Days(LocalDate from, LocalDate until) {}

    /** What giving way wins, and the best time that it wins. */
    @Schema(description = "放宽后即可行的条件及其最佳时间 · what giving way wins")
    record RelaxationView(
            Relaxation kind,
            @Nullable UUID seatId,
            @Nullable UUID holderId,
            @Schema(description = "可另行召集的人员 · who else is to convene") @Nullable UUID personId,
            @Schema(examples = "将“骆家庄听荷苑业主委员会”由应到改为可到") String textZh,
            @Schema(examples = "make “骆家庄听荷苑业主委员会” optional") String textEn,
            ProposedTime proposal) {}
}
