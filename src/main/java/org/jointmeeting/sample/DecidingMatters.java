package org.jointmeeting.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.handling.AssignItem;
import org.jointmeeting.agenda.handling.AssignedWork;
import org.jointmeeting.agenda.handling.AssigningTasks;
import org.jointmeeting.agenda.handling.Assignment;
import org.jointmeeting.agenda.handling.AssistingWork;
import org.jointmeeting.agenda.session.DecideItem;
import org.jointmeeting.agenda.session.DecidingItems;
import org.jointmeeting.agenda.session.Decision;
import org.jointmeeting.agenda.session.SettleItem;
import org.jointmeeting.agenda.session.SettlementCode;
import org.jointmeeting.agenda.session.Tally;
import org.jointmeeting.organisation.AgencyView;

/** Lets conveners decide the sample's matters: in the meeting, or directly. */
@ApplicationScoped
class DecidingMatters {

    private final DecidingItems deciding;
    private final AssigningTasks assigning;
    private final Acting acting;

    DecidingMatters(DecidingItems deciding, AssigningTasks assigning, Acting acting) {
        this.deciding = deciding;
        this.assigning = assigning;
        this.acting = acting;
    }

    /** @param dueOn null takes the deadline of the urgency */
    ItemView decide(Matter matter, ItemView item, @Nullable LocalDate dueOn, Instant at) {
        return acting.as(
                matter.office().presiding(),
                at,
                () -> deciding.decide(
                        item.id(),
                        new DecideItem(
                                new Decision(matter.topic().decision(), new Tally(7, 0, 1)),
                                assignment(matter, item, dueOn),
                                null)));
    }

    ItemView settle(Matter matter, UUID id, Instant at) {
        return acting.as(
                matter.office().presiding(),
                at,
                () -> deciding.settle(
                        id,
                        new SettleItem(
                                new Decision("三方当场达成一致：物业公司即日整改，业委会监督，社区一周内回访。", null), SettlementCode.AGREED, null)));
    }

    ItemView assign(Matter matter, ItemView item, @Nullable LocalDate dueOn, Instant at) {
        return assign(matter, item, assignment(matter, item, dueOn), at);
    }

    ItemView assign(Matter matter, ItemView item, Assignment assignment, Instant at) {
        return acting.as(
                matter.office().presiding(),
                at,
                () -> assigning.assign(item.id(), new AssignItem(assignment, "事项明确，无需等待例会。")));
    }

    /** The lead the catalogue proposed; the squad on the spot assists where there is one. */
    private static Assignment assignment(Matter matter, ItemView item, @Nullable LocalDate dueOn) {
        UUID lead = Objects.requireNonNull(item.proposedLeadAgencyId());
        AgencyView squad = matter.office().agencies().get("PUBLIC_SECURITY");
        List<AssistingWork> assists = squad == null || squad.id().equals(lead)
                ? List.of()
                : List.of(AssistingWork.of(squad.id(), "协助现场秩序维护和宣传劝导。"));
        return new Assignment(
                new AssignedWork(lead, matter.topic().task()),
                assists,
                dueOn,
                matter.office().coordination().id());
    }
}
