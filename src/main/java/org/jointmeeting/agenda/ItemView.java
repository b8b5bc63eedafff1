package org.jointmeeting.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.deadline.StandStillReason;
import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.shared.concurrency.Versioned;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Masked;

/**
 * An agenda item as callers see it.
 *
 * @param number given when it is accepted; one number through all levels
 * @param availableActions what this caller may do now
 */
@Schema(name = "AgendaItem", description = "议题 · an agenda item")
public record ItemView(
        UUID id,
        @Schema(description = "议题编号，受理时生成 · given when accepted", examples = "330106109-2026-0001") @Nullable
                String number,
        ItemStatus status,
        @Schema(description = "状态名称 · the status in Chinese", examples = "已受理") String statusLabel,
        StatusGroup statusGroup,
        @Schema(description = "当前承办辖区 · the jurisdiction that holds it") UUID jurisdictionId,
        RaisedBy raisedBy,
        Set<UUID> compoundIds,
        @Nullable String area,
        @Schema(description = "类别代码 · category code", examples = "FIRE_LANE_CHARGING") String category,
        @Schema(examples = "3 幢东侧充电桩占用消防车通道") String title,
        String facts,
        Source source,
        @Nullable String sourceReference,
        @Nullable String desiredResult,
        @Nullable String alreadyTried,
        @Nullable Urgency urgency,
        @Schema(description = "是否业主共同决定事项 · reserved to the owners by law") boolean ownersMatter,
        @Schema(description = "业主表决截止日，不在等待业主决定时为空 · by when the owners vote, null unless they are awaited") @Nullable
                LocalDate ownersVoteBy,
        @Schema(description = "表决截止日已过而结果未登记 · the day of the vote is past and nobody recorded how they decided")
                boolean ownersVoteOverdue,
        @Nullable UUID proposedLeadAgencyId,
        @Schema(description = "需要补正的内容 · what is missing") @Nullable String missing,
        @Schema(description = "补正期限 · complete it by") @Nullable LocalDate completeBy,
        @Nullable UUID meetingId,
        @Nullable UUID verifierAgencyId,
        @Nullable LocalDate dueOn,
        @Schema(description = "届满时刻 · the moment it is due") @Nullable Instant dueAt,
        @Schema(description = "停止计时的原因，计时中为空 · why the clock stands still, null while it runs") @Nullable
                StandStillReason standingStill,
        @Schema(description = "期限推算涉及但尚未录入放假安排的年份 · years the due date rests on whose holidays are not known")
                List<Integer> deadlineUncoveredYears,
        @Schema(description = "是否逾期 · past its due date") boolean overdue,
        @Schema(description = "是否临近到期（1 个工作日内） · due within one working day") boolean dueSoon,
        @Schema(description = "是否督办中（催办、督办单或通报未销） · whether it is under supervision") boolean supervised,
        @Schema(description = "是否紧急或加急 · emergency or urgent") boolean urgent,
        @Schema(description = "是否反弹重办 · came back after resolution") boolean rebound,
        @Nullable String result,
        @Nullable Instant resolvedAt,
        @Nullable UUID mergedIntoId,
        @Nullable UpwardRequest escalation,
        @Nullable Part partOf,
        int deferralCount,
        int returnCount,
        int reboundCount,
        @Schema(description = "退单次数 · how often it was returned to sender") int bounceCount,
        @Schema(description = "退单申请由谁决定，没有待决定的申请时为空 · who decides the return asked for, null when none is") @Nullable
                Decider returnDecider,
        @Schema(description = "是否有待决定的延期申请 · whether an extension waits for a decision") boolean extensionAsked,
        @Schema(description = "挂账复核日期 · when a parked item is reviewed") @Nullable LocalDate reviewOn,
        List<TaskView> tasks,
        List<ItemAction> availableActions,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    @Schema(description = "提出人 · who raised it")
    public record RaisedBy(
            RaiserKind kind,
            @Nullable UUID id,
            @Schema(
                            description = "居民姓名已遮盖，另行查看记入审计 · a resident's name is masked; uncovering it is audited",
                            examples = "王**")
                    String name) {}

    @Schema(name = "Escalation", description = "上提：等待哪一级、等待多久 · what is asked of which level above, and since when")
    public record UpwardRequest(
            @Schema(description = "等待受理的上级辖区 · the level that is to take it up") UUID toJurisdictionId,
            Instant since,
            @Schema(description = "已等待（分钟） · minutes waited so far", examples = "95") long waitedMinutes,
            EscalationReason reasonCode,
            @Schema(examples = "社区已两次组织协商，运营单位不在本辖区。") @Nullable String tried,
            @Schema(examples = "请街道协调运营单位主管部门，统一迁移充电设施。") @Nullable String asked) {}

    @Schema(name = "PartOfItem", description = "下沉子议题的来源 · the item of the level above that it is a part of")
    public record Part(
            UUID parentId,
            @Schema(description = "上级交代的任务 · what the level above wants done", examples = "排查辖区内各小区占道充电设施并逐一整改。")
                    @Nullable
                    String task,
            @Schema(description = "上级要求的最迟期限 · the latest day the level above allows") @Nullable
                    LocalDate latestDueOn) {}

    static ItemView of(Item item, Reading reading) {
        boolean isOpened = reading.insight() == Insight.OPENED;
        ItemFacts what = isOpened ? item.what().withoutNumbers() : item.what();
        return new ItemView(
                item.id(),
                item.number(),
                item.status(),
                item.status().label().in(Language.ZH),
                item.status().group(),
                item.jurisdictionId(),
                new RaisedBy(item.raiser().kind(), item.raiser().id(), reading.raiserName()),
                Set.copyOf(item.compoundIds()),
                what.area(),
                item.categoryCode(),
                what.title(),
                what.facts(),
                what.source(),
                what.sourceReference(),
                what.desiredResult(),
                what.alreadyTried(),
                item.urgency(),
                item.isOwnersMatter(),
                item.owners().voteBy(),
                item.owners().isMissedOn(reading.today()),
                item.proposedLeadId(),
                isOpened ? null : item.missingText(),
                isOpened ? null : item.completeBy(),
                item.meetingId(),
                item.verifierAgencyId(),
                item.deadline().dueOn(),
                item.deadline().dueAt(),
                item.deadline().stillReason(),
                item.deadline().uncoveredYears(),
                isOverdue(item, reading),
                isDueSoon(item, reading),
                reading.supervised(),
                item.urgency() == Urgency.EMERGENCY || item.urgency() == Urgency.URGENT,
                item.reboundCount() > 0,
                reading.insight() == Insight.WHOLE ? item.resultText() : Masked.numbersIn(item.resultText()),
                item.resolvedAt(),
                item.mergedIntoId(),
                escalation(item, reading),
                part(item, isOpened),
                item.deferralCount(),
                item.returnCount(),
                item.reboundCount(),
                item.handling().bounceCount(),
                item.handling().returnDecider(),
                item.handling().isExtensionAsked(),
                item.handling().reviewOn(),
                reading.tasks(),
                reading.actions(),
                item.createdAt(),
                item.modifiedAt(),
                item.deletedAt(),
                item.version());
    }

    private static @Nullable UpwardRequest escalation(Item item, Reading reading) {
        Escalation asked = item.passage().escalation();
        if (asked == null) {
            return null;
        }
        boolean isWhole = reading.insight() == Insight.WHOLE;
        return new UpwardRequest(
                asked.toId(),
                asked.at(),
                Duration.between(asked.at(), reading.now()).toMinutes(),
                asked.reason(),
                isWhole ? asked.tried() : null,
                isWhole ? asked.asked() : null);
    }

    private static @Nullable Part part(Item item, boolean isOpened) {
        UUID parent = item.passage().parentId();
        return parent == null
                ? null
                : new Part(
                        parent,
                        isOpened ? null : item.passage().task(),
                        item.passage().latestDueOn());
    }

    private static boolean isOverdue(Item item, Reading reading) {
        return item.status().group() == StatusGroup.OPEN && item.deadline().isMissedAt(reading.now());
    }

    private static boolean isDueSoon(Item item, Reading reading) {
        LocalDate due = item.deadline().dueOn();
        return due != null
                && item.status().group() == StatusGroup.OPEN
                && item.deadline().isRunning()
                && !item.deadline().isMissedAt(reading.now())
                && !due.isAfter(reading.nextWorkingDay());
    }

    /** What is not in the item's own row: the time, its tasks, and what the caller may do and know. */
    record Reading(
            Instant now,
            LocalDate today,
            LocalDate nextWorkingDay,
            List<TaskView> tasks,
            List<ItemAction> actions,
            boolean supervised,
            Insight insight,
            String raiserName) {}
}
