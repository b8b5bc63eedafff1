package org.jointmeeting.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.intake.AcceptItem;
import org.jointmeeting.agenda.intake.MergeItem;
import org.jointmeeting.agenda.intake.RaisingItems;
import org.jointmeeting.agenda.intake.ReceivingItems;
import org.jointmeeting.agenda.intake.RejectItem;
import org.jointmeeting.agenda.intake.RejectionReason;
import org.jointmeeting.agenda.intake.ReturnItem;
import org.jointmeeting.agenda.intake.SubmitItem;
import org.jointmeeting.agenda.intake.WithdrawItem;
import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.shared.time.ServiceClock;

/** Brings the sample's matters in, and lets the coordination office receive them. */
@ApplicationScoped
class RaisingMatters {

    private final RaisingItems raising;
    private final ReceivingItems receiving;
    private final Acting acting;
    private final ServiceClock clock;

    RaisingMatters(RaisingItems raising, ReceivingItems receiving, Acting acting, ServiceClock clock) {
        this.raising = raising;
        this.receiving = receiving;
        this.acting = acting;
        this.clock = clock;
    }

    ItemView draft(Matter matter, Instant at) {
        return acting.as(matter.author(), at, () -> raising.draft(matter.asNewItem(clock.today())));
    }

    ItemView submit(Matter matter, Instant at) {
        UUID id = draft(matter, at).id();
        return acting.as(
                matter.author(),
                at.plusSeconds(600),
                () -> raising.submit(
                        id,
                        new SubmitItem(matter.topic().desired(), matter.topic().tried())));
    }

    ItemView accept(Matter matter, UUID id, Urgency urgency, Instant at) {
        return acting.as(
                matter.office().coordinator(), at, () -> receiving.accept(id, new AcceptItem(urgency, null, null)));
    }

    ItemView sendBack(Matter matter, UUID id, LocalDate completeBy, Instant at) {
        return acting.as(
                matter.office().coordinator(),
                at,
                () -> receiving.returnForCompletion(id, new ReturnItem("请补充现场照片和物业处置记录。", completeBy)));
    }

    ItemView reject(Matter matter, UUID id, Instant at) {
        return acting.as(
                matter.office().coordinator(),
                at,
                () -> receiving.reject(
                        id,
                        new RejectItem(
                                RejectionReason.NOT_A_JOINT_MATTER, "属于邻里个人纠纷，不属于联席会议议事范围。", "请向社区人民调解委员会申请调解。")));
    }

    ItemView merge(Matter matter, UUID id, UUID survivor, Instant at) {
        return acting.as(
                matter.office().coordinator(),
                at,
                () -> receiving.merge(id, new MergeItem(survivor, "与同小区已受理议题为同一事项。")));
    }

    ItemView withdraw(Matter matter, UUID id, Instant at) {
        return acting.as(matter.author(), at, () -> raising.withdraw(id, new WithdrawItem("物业已自行整改完毕。")));
    }
}
