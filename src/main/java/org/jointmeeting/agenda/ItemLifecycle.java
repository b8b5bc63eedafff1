package org.jointmeeting.agenda;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;

import static org.jointmeeting.agenda.ItemStatus.ACCEPTED;
import static org.jointmeeting.agenda.ItemStatus.ASSIGNED;
import static org.jointmeeting.agenda.ItemStatus.AWAITING_OWNERS;
import static org.jointmeeting.agenda.ItemStatus.DELEGATED;
import static org.jointmeeting.agenda.ItemStatus.DRAFT;
import static org.jointmeeting.agenda.ItemStatus.ESCALATED;
import static org.jointmeeting.agenda.ItemStatus.IN_PROGRESS;
import static org.jointmeeting.agenda.ItemStatus.MERGED;
import static org.jointmeeting.agenda.ItemStatus.ON_AGENDA;
import static org.jointmeeting.agenda.ItemStatus.REJECTED;
import static org.jointmeeting.agenda.ItemStatus.REPORTED;
import static org.jointmeeting.agenda.ItemStatus.RESOLVED;
import static org.jointmeeting.agenda.ItemStatus.RETURNED;
import static org.jointmeeting.agenda.ItemStatus.SUBMITTED;
import static org.jointmeeting.agenda.ItemStatus.SUSPENDED;
import static org.jointmeeting.agenda.ItemStatus.WITHDRAWN;

/**
 * The life of an agenda item as one table: from a status, by an action, to a status. Everything else that speaks of the
 * lifecycle (refusals, available actions, the diagram in the docs, the description of the API) is made from it.
 */
public final class ItemLifecycle {

    private static final Map<ItemStatus, Map<ItemAction, Set<ItemStatus>>> TABLE = new EnumMap<>(ItemStatus.class);

    static {
        from(DRAFT).to(ItemAction.SUBMIT, SUBMITTED).to(ItemAction.WITHDRAW, WITHDRAWN);
        from(SUBMITTED)
                .to(ItemAction.RETURN, RETURNED)
                .to(ItemAction.ACCEPT, ACCEPTED)
                .to(ItemAction.REJECT, REJECTED)
                .to(ItemAction.MERGE, MERGED)
                .to(ItemAction.WITHDRAW, WITHDRAWN);
        from(RETURNED).to(ItemAction.RESUBMIT, SUBMITTED).to(ItemAction.WITHDRAW, WITHDRAWN);
        from(ACCEPTED)
                .to(ItemAction.MERGE, MERGED)
                .to(ItemAction.PLACE, ON_AGENDA)
                .to(ItemAction.ASSIGN, ASSIGNED)
                .to(ItemAction.ESCALATE, ESCALATED)
                .to(ItemAction.DELEGATE, DELEGATED)
                .to(ItemAction.WITHDRAW, WITHDRAWN);
        from(ON_AGENDA)
                .to(ItemAction.DEFER, ACCEPTED)
                .to(ItemAction.DECIDE, ASSIGNED)
                .to(ItemAction.SETTLE, RESOLVED)
                .to(ItemAction.REFER_TO_OWNERS, AWAITING_OWNERS)
                .to(ItemAction.ESCALATE, ESCALATED)
                .to(ItemAction.DELEGATE, DELEGATED);
        from(AWAITING_OWNERS)
                .to(ItemAction.RECORD_OWNERS_CONSENT, ASSIGNED)
                .to(ItemAction.RECORD_OWNERS_REFUSAL, REJECTED);
        from(ESCALATED).to(ItemAction.TAKE_UP, ACCEPTED);
        from(DELEGATED).to(ItemAction.ROLL_UP, REPORTED);
        from(ASSIGNED)
                .to(ItemAction.SIGN, IN_PROGRESS)
                .to(ItemAction.ASK_RETURN, ASSIGNED)
                .to(ItemAction.RETURN_TO_SENDER, ASSIGNED)
                .to(ItemAction.REFUSE_RETURN, ASSIGNED);
        from(IN_PROGRESS)
                .to(ItemAction.ESCALATE, ESCALATED)
                .to(ItemAction.PARK, SUSPENDED)
                .to(ItemAction.ASK_EXTENSION, IN_PROGRESS)
                .to(ItemAction.EXTEND, IN_PROGRESS)
                .to(ItemAction.REFUSE_EXTENSION, IN_PROGRESS)
                .to(ItemAction.REPORT, REPORTED);
        from(SUSPENDED).to(ItemAction.RESUME, IN_PROGRESS);
        // Its lead goes on; or, where it was delegated, its children; or nobody can, and its level decides anew.
        from(REPORTED)
                .to(ItemAction.SEND_BACK, IN_PROGRESS, DELEGATED, ACCEPTED)
                .to(ItemAction.VERIFY, RESOLVED);
        from(RESOLVED).to(ItemAction.REBOUND, IN_PROGRESS, DELEGATED, ACCEPTED);
        from(REJECTED);
        from(MERGED);
        from(WITHDRAWN);
        goBack(ESCALATED, ItemAction.SEND_DOWN, ItemAction.ESCALATE);
    }

    /** The action leads back to where the other one came from: to any status whose row has that. */
    private static void goBack(ItemStatus from, ItemAction back, ItemAction forth) {
        ItemStatus[] before = TABLE.keySet().stream()
                .filter(status -> targets(status, forth).contains(from))
                .toArray(ItemStatus[]::new);
        TABLE.getOrDefault(from, new EnumMap<>(ItemAction.class)).put(back, new LinkedHashSet<>(List.of(before)));
    }

    private ItemLifecycle() {}

    /** Where the action leads: mostly to one status; back to one of several; to none when it is not allowed. */
    public static Set<ItemStatus> targets(ItemStatus from, ItemAction action) {
        return row(from).getOrDefault(action, Set.of());
    }

    /** The actions the status allows, whoever asks. */
    public static Set<ItemAction> actions(ItemStatus from) {
        Set<ItemAction> actions = EnumSet.noneOf(ItemAction.class);
        actions.addAll(row(from).keySet());
        return actions;
    }

    /** @throws Problem 409 that lists what the status does allow */
    static void requireAllowed(ItemStatus from, ItemAction action) {
        if (targets(from, action).isEmpty()) {
            throw refusal(from, action);
        }
    }

    /** The one status that the action leads to. */
    static ItemStatus require(ItemStatus from, ItemAction action) {
        requireAllowed(from, action);
        Set<ItemStatus> targets = targets(from, action);
        if (targets.size() > 1) {
            throw new IllegalStateException("%s leads from %s to several: %s".formatted(action, from, targets));
        }
        return targets.iterator().next();
    }

    /** @throws Problem 409 that lists what the status does allow */
    static ItemStatus require(ItemStatus from, ItemAction action, ItemStatus target) {
        if (!targets(from, action).contains(target)) {
            throw refusal(from, action);
        }
        return target;
    }

    private static Problem refusal(ItemStatus from, ItemAction action) {
        Set<ItemAction> offered = actions(from).stream()
                .filter(candidate -> candidate.permission().isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ItemAction.class)));
        return new Problem(
                        ProblemType.ACTION_NOT_ALLOWED,
                        Text.of(
                                "议题处于“{0}”状态，不能“{1}”。此状态可执行：{2}。",
                                "An item that is {0} cannot take the action “{1}”. It allows: {2}.",
                                from.label(),
                                action.label(),
                                names(offered)))
                .with("currentStatus", from)
                .with("allowedActions", offered);
    }

    private static Text names(Set<ItemAction> actions) {
        if (actions.isEmpty()) {
            return Text.of("无", "none");
        }
        return Text.of("{0}", "{1}", named(actions, Language.ZH), named(actions, Language.EN));
    }

    private static String named(Set<ItemAction> actions, Language language) {
        return actions.stream()
                .map(action -> action.label().in(language) + " " + action)
                .collect(Collectors.joining(", "));
    }

    private static Map<ItemAction, Set<ItemStatus>> row(ItemStatus from) {
        return TABLE.getOrDefault(from, Map.of());
    }

    private static Row from(ItemStatus status) {
        Map<ItemAction, Set<ItemStatus>> row = new EnumMap<>(ItemAction.class);
        TABLE.put(status, row);
        return new Row(row);
    }

    private record Row(Map<ItemAction, Set<ItemStatus>> targets) {
        Row to(ItemAction action, ItemStatus... oneOf) {
            targets.put(action, new LinkedHashSet<>(List.of(oneOf)));
            return this;
        }
    }
}
