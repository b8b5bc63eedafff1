package org.jointmeeting.agenda;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Permission;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.text.Text;

/** Who may do what with an item, beside the lifecycle: one named predicate for each action, and why not. */
public final class Guards {

    /** What a guard looks at. */
    public record Situation(Caller caller, Item item, @Nullable Task lead, Around around, Instant now) {}

    private interface Guard {
        boolean allows(Situation situation);
    }

    private record Rule(Guard guard, Text who) {}

    private static final Text AUTHOR = Text.of("只有提出人可以执行。", "Only its author may do this.");
    private static final Text LEVEL =
            Text.of("只有该层级的协调员或召集人可以执行。", "Only the coordinator or convener of its level may do this.");
    private static final Text CONVENER =
            Text.of("只有承办辖区的召集人可以执行。", "Only the convener of the jurisdiction that holds it may do this.");
    private static final Text LEVEL_ABOVE = Text.of(
            "只有接收上提的上级辖区的协调员或召集人可以执行。",
            "Only the coordinator or convener of the level it was escalated to may do this.");
    private static final Text IN_MEETING = Text.of(
            "须由召集人在会中或会后（纪要拟定之前）执行。",
            "For the convener, while the meeting is in session or held and its minutes are not drafted.");
    private static final Text COMMUNITY = Text.of(
            "业主决定由小区所在社区的协调员或召集人登记，其上级也可代为登记。",
            "Only the coordinator or convener of the compound's community, or of a level above it, records how the owners decided.");
    private static final Text URGENT_OR_CONVENER = Text.of(
            "直接交办由召集人执行；紧急、加急事项协调员也可执行。", "Direct assignment is the convener's; a coordinator's only when urgent.");
    private static final Text LEAD = Text.of("只有牵头部门可以执行。", "Only the lead agency may do this.");
    private static final Text VERIFIER =
            Text.of("只有指定的核验部门可以执行，牵头部门不得自行销号。", "Only the verifier may do this, never the lead.");
    private static final Text REBOUNDER =
            Text.of("只有提出人或小区专员可以执行。", "Only the raiser or the compound's commissioner may do this.");

    private static final Text RETURN_DECIDER = Text.of(
            "退单由该层级的协调员或召集人决定，退单达到规定次数后只有召集人可以决定；牵头部门不得自行决定。",
            "The coordinator or convener of its level decides, after too many returns only the convener; never the lead.");
    private static final Text CONVENER_NOT_LEAD = Text.of(
            "只有该层级的召集人可以执行，且不得代表牵头部门。", "Only the convener of its level may do this, never on behalf of the lead.");

    private static final Map<ItemAction, Rule> RULES = new EnumMap<>(ItemAction.class);

    static {
        for (ItemAction action : new ItemAction[] {ItemAction.SUBMIT, ItemAction.RESUBMIT, ItemAction.WITHDRAW}) {
            RULES.put(action, new Rule(Guards::isAuthor, AUTHOR));
        }
        for (ItemAction action : new ItemAction[] {
            ItemAction.RETURN, ItemAction.ACCEPT, ItemAction.REJECT, ItemAction.MERGE, ItemAction.PLACE
        }) {
            RULES.put(action, new Rule(Guards::isOfLevel, LEVEL));
        }
        RULES.put(ItemAction.DEFER, new Rule(Guards::isOfLevel, LEVEL));
        RULES.put(ItemAction.DECIDE, new Rule(Guards::isInMeeting, IN_MEETING));
        RULES.put(ItemAction.SETTLE, new Rule(Guards::isInMeeting, IN_MEETING));
        RULES.put(ItemAction.ESCALATE, new Rule(Guards::isOfLevel, CONVENER));
        RULES.put(ItemAction.DELEGATE, new Rule(Guards::isOfLevel, CONVENER));
        RULES.put(ItemAction.TAKE_UP, new Rule(Guards::isOfLevelAbove, LEVEL_ABOVE));
        RULES.put(ItemAction.SEND_DOWN, new Rule(Guards::isOfLevelAbove, LEVEL_ABOVE));
        RULES.put(ItemAction.REFER_TO_OWNERS, new Rule(Guards::isInMeeting, IN_MEETING));
        RULES.put(ItemAction.RECORD_OWNERS_CONSENT, new Rule(Guards::isOfCommunity, COMMUNITY));
        RULES.put(ItemAction.RECORD_OWNERS_REFUSAL, new Rule(Guards::isOfCommunity, COMMUNITY));
        RULES.put(ItemAction.ASSIGN, new Rule(Guards::mayAssignDirectly, URGENT_OR_CONVENER));
        RULES.put(ItemAction.SIGN, new Rule(Guards::isLead, LEAD));
        RULES.put(ItemAction.REPORT, new Rule(Guards::isLead, LEAD));
        RULES.put(ItemAction.ASK_RETURN, new Rule(Guards::isLead, LEAD));
        RULES.put(ItemAction.RETURN_TO_SENDER, new Rule(Guards::mayDecideReturn, RETURN_DECIDER));
        RULES.put(ItemAction.REFUSE_RETURN, new Rule(Guards::mayDecideReturn, RETURN_DECIDER));
        RULES.put(ItemAction.PARK, new Rule(Guards::isConvener, CONVENER_NOT_LEAD));
        RULES.put(ItemAction.RESUME, new Rule(Guards::isConvener, CONVENER_NOT_LEAD));
        RULES.put(ItemAction.ASK_EXTENSION, new Rule(Guards::isLead, LEAD));
        RULES.put(ItemAction.EXTEND, new Rule(Guards::isConvener, CONVENER_NOT_LEAD));
        RULES.put(ItemAction.REFUSE_EXTENSION, new Rule(Guards::isConvener, CONVENER_NOT_LEAD));
        RULES.put(ItemAction.SEND_BACK, new Rule(Guards::isVerifier, VERIFIER));
        RULES.put(ItemAction.VERIFY, new Rule(Guards::isVerifier, VERIFIER));
        RULES.put(ItemAction.REBOUND, new Rule(Guards::mayRebound, REBOUNDER));
    }

    private Guards() {}

    static boolean allows(ItemAction action, Situation situation) {
        Rule rule = RULES.get(action);
        return rule != null && rule.guard().allows(situation);
    }

    /** Whether it is worth showing: who may escalate at the root has nobody above, and below the lowest is nobody. */
    static boolean offers(ItemAction action, Situation situation) {
        return allows(action, situation)
                && isTimely(action, situation)
                && RulesOfProcedure.against(action, situation).isEmpty()
                && !(action == ItemAction.ESCALATE && situation.item().isAtRoot())
                && !(action == ItemAction.DELEGATE && situation.around().isLowest());
    }

    /** Whose the action is, said in words. */
    static Text whose(ItemAction action) {
        return Objects.requireNonNull(RULES.get(action)).who();
    }

    /** Whether it is to be done now: what was not asked for is not decided, what waits for a decision not asked again. */
    private static boolean isTimely(ItemAction action, Situation s) {
        Handling handling = s.item().handling();
        return switch (action) {
            case ASK_RETURN -> !handling.isReturnAsked();
            case RETURN_TO_SENDER, REFUSE_RETURN -> handling.isReturnAsked();
            case ASK_EXTENSION ->
                !handling.isExtensionAsked()
                        && s.item().deadline().extensionsLeft() > 0
                        && !s.item().deadline().isMissedAt(s.now());
            case EXTEND, REFUSE_EXTENSION -> handling.isExtensionAsked();
            default -> true;
        };
    }

    private static boolean isAuthor(Situation s) {
        Raiser raiser = s.item().raiser();
        boolean sameAccount = s.caller().accountId() != null
                && Objects.equals(s.caller().accountId(), s.item().createdBy());
        return sameAccount || s.caller().standsFor(raiser.id());
    }

    private static boolean isOfLevel(Situation s) {
        return s.caller().reaches(s.item().jurisdictionPath());
    }

    private static boolean isOfLevelAbove(Situation s) {
        Escalation escalation = s.item().passage().escalation();
        return escalation != null && s.caller().reaches(escalation.toPath());
    }

    private static boolean isInMeeting(Situation s) {
        MeetingStatus meeting = s.around().meeting();
        return isOfLevel(s) && (meeting == MeetingStatus.IN_SESSION || meeting == MeetingStatus.HELD);
    }

    /** Referred before that was kept: whoever holds it. */
    private static boolean isOfCommunity(Situation s) {
        String community = s.item().owners().communityPath();
        return s.caller().reaches(community == null ? s.item().jurisdictionPath() : community);
    }

    private static boolean mayAssignDirectly(Situation s) {
        boolean urgent = s.item().urgency() == Urgency.URGENT || s.item().urgency() == Urgency.EMERGENCY;
        return isOfLevel(s) && (s.caller().may(Permission.ITEM_DECIDE, s.item().jurisdictionPath()) || urgent);
    }

    private static boolean isConvener(Situation s) {
        return s.caller().may(Permission.ITEM_DECIDE, s.item().jurisdictionPath()) && !isLead(s);
    }

    private static boolean mayDecideReturn(Situation s) {
        boolean needsConvener = s.item().handling().returnDecider() == Decider.CONVENER;
        return needsConvener ? isConvener(s) : isOfLevel(s) && !isLead(s);
    }

    private static boolean isLead(Situation s) {
        return s.lead() != null
                && s.caller().standsFor(Standing.AGENCY, s.lead().agencyId());
    }

    private static boolean isVerifier(Situation s) {
        return s.caller().standsFor(Standing.AGENCY, s.item().verifierAgencyId()) && !isLead(s);
    }

    private static boolean mayRebound(Situation s) {
        boolean commissioner =
                s.item().compoundIds().stream().anyMatch(compound -> s.caller().standsFor(Standing.COMPOUND, compound));
        return commissioner || isAuthor(s);
    }
}
