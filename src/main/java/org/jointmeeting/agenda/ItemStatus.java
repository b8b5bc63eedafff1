package org.jointmeeting.agenda;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** Where an agenda item stands. */
@Schema(description = "议题状态 · status of an agenda item")
public enum ItemStatus {
    DRAFT(StatusGroup.OPEN, Text.of("草拟", "draft")),
    SUBMITTED(StatusGroup.OPEN, Text.of("已提出", "submitted")),
    RETURNED(StatusGroup.OPEN, Text.of("退回补正", "returned for completion")),
    ACCEPTED(StatusGroup.OPEN, Text.of("已受理", "accepted")),
    ON_AGENDA(StatusGroup.OPEN, Text.of("已列入议程", "on the agenda")),
    AWAITING_OWNERS(StatusGroup.OPEN, Text.of("待业主共同决定", "awaiting the owners")),
    ESCALATED(StatusGroup.OPEN, Text.of("已上提", "escalated")),
    DELEGATED(StatusGroup.OPEN, Text.of("已下沉", "delegated")),
    ASSIGNED(StatusGroup.OPEN, Text.of("已交办", "assigned")),
    IN_PROGRESS(StatusGroup.OPEN, Text.of("办理中", "in progress")),
    SUSPENDED(StatusGroup.OPEN, Text.of("挂账", "suspended")),
    REPORTED(StatusGroup.OPEN, Text.of("已申请销号", "reported done")),
    RESOLVED(StatusGroup.DONE, Text.of("已办结", "resolved")),
    REJECTED(StatusGroup.CLOSED, Text.of("不予受理", "rejected")),
    MERGED(StatusGroup.CLOSED, Text.of("已并入", "merged")),
    WITHDRAWN(StatusGroup.CLOSED, Text.of("已撤回", "withdrawn"));

    private final StatusGroup group;
    private final Text label;

    ItemStatus(StatusGroup group, Text label) {
        this.group = group;
        this.label = label;
    }

    /** Those in which an item is at its end, whatever it came to. */
    public static Set<ItemStatus> ended() {
        return Arrays.stream(values())
                .filter(status -> status.group != StatusGroup.OPEN)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ItemStatus.class)));
    }

    public StatusGroup group() {
        return group;
    }

    public Text label() {
        return label;
    }
}
