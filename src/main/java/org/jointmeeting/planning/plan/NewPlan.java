package org.jointmeeting.planning.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All due meetings of a subtree and horizon, to be planned together. */
@Schema(description = "为辖区及其下级在期限内的会议统一排期 · plan all meetings of a subtree and horizon together")
public record NewPlan(
        @NotNull @Schema(description = "该辖区及其全部下级 · this jurisdiction and all below it") UUID jurisdictionId,
        @NotNull @Schema(examples = "2026-12-01") LocalDate from,
        @NotNull @Schema(description = "含当日，最长一年 · that day included, a year at most", examples = "2026-12-31")
                LocalDate until,
        @Min(1)
                @Max(600)
                @Schema(description = "优化时长（秒），缺省 20，可随时停止 · seconds of search, 20 unless given", examples = "20")
                @Nullable
                Integer searchSeconds,
        @Schema(description = "是否可调整已通知的会议（尽量少改），缺省为否 · whether notified meetings may be moved", examples = "false")
                @Nullable
                Boolean movesNotified,
        @Schema(description = "是否包括到期未拟定的例会，缺省为是 · with meetings that are due and not drafted", examples = "true")
                @Nullable
                Boolean plansDuty,
        @Schema(description = "席位无人可派时：拒绝（缺省）或剔除该会议 · where nobody can fill a seat", examples = "LEAVE_OUT") @Nullable
                Unplannable unplannable) {

    private static final int USUAL_SECONDS = 20;

    /** What becomes of a meeting that can have no time at all. */
    @Schema(description = "REFUSE 拒绝整个方案，LEAVE_OUT 剔除该会议并列明原因 · refuse the plan, or leave the meeting out")
    public enum Unplannable {
        REFUSE,
        LEAVE_OUT
    }

    int seconds() {
        return Objects.requireNonNullElse(searchSeconds, USUAL_SECONDS);
    }

    boolean isMovingNotified() {
        return Boolean.TRUE.equals(movesNotified);
    }

    boolean isPlanningDuty() {
        return !Boolean.FALSE.equals(plansDuty);
    }

    boolean isLeavingOut() {
        return unplannable == Unplannable.LEAVE_OUT;
    }
}
