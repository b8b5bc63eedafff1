package org.jointmeeting.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.EscalationReason;
import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.levels.DelegateItem;
import org.jointmeeting.agenda.levels.DelegatingItems;
import org.jointmeeting.agenda.levels.EscalateItem;
import org.jointmeeting.agenda.levels.EscalatingItems;
import org.jointmeeting.agenda.levels.SendDownItem;
import org.jointmeeting.agenda.levels.TakeUpItem;
import org.jointmeeting.agenda.levels.TakingUpItems;
import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.shared.tracking.Identifiers;

/** Makes the items of the showcase that go between the community and the street. */
@ApplicationScoped
class ShowingLevels {

    private final RaisingMatters raising;
    private final EscalatingItems escalating;
    private final TakingUpItems taking;
    private final DelegatingItems delegating;
    private final Acting acting;

    ShowingLevels(
            RaisingMatters raising,
            EscalatingItems escalating,
            TakingUpItems taking,
            DelegatingItems delegating,
            Acting acting) {
        this.raising = raising;
        this.escalating = escalating;
        this.taking = taking;
        this.delegating = delegating;
        this.acting = acting;
    }

    void show(FillingDistricts.Street street, Housing housing, SampleDays days) {
        Office office = street.office();
        Office below = street.community(Showcase.COMMUNITY_CODE).office();
        accept(Exhibits.ITEM_TO_ESCALATE, ShowingMatters.matter(2, below, housing), days);
        escalate(Exhibits.ITEM_TO_TAKE_UP, ShowingMatters.matter(5, below, housing), days);
        escalate(Exhibits.ITEM_TO_SEND_DOWN, ShowingMatters.matter(9, below, housing), days);
        takeUp(escalate(Exhibits.ITEM_TAKEN_UP, ShowingMatters.matter(0, below, housing), days), office, days);
        sendDown(escalate(Exhibits.ITEM_SENT_DOWN, ShowingMatters.matter(8, below, housing), days), office, days);
        accept(Exhibits.ITEM_TO_DELEGATE, ShowingMatters.matter(1, office, housing), days);
        delegate(street, accept(Exhibits.DELEGATED_ITEM, ShowingMatters.matter(3, office, housing), days), days);
    }

    private ItemView accept(UUID id, Matter matter, SampleDays days) {
        Identifiers.promise("Item", id);
        ItemView submitted = raising.submit(matter, days.fromToday(-4, 10));
        return raising.accept(matter, submitted.id(), Urgency.ORDINARY, days.fromToday(-4, 15));
    }

    private ItemView escalate(UUID id, Matter matter, SampleDays days) {
        ItemView item = accept(id, matter, days);
        return acting.as(
                matter.office().presiding(),
                days.fromToday(-3, 9),
                () -> escalating.escalate(
                        item.id(),
                        new EscalateItem(
                                EscalationReason.NO_AUTHORITY, "社区已两次组织三方协商，相关单位不在本社区。", "请街道协调主管部门到场处置。", null)));
    }

    private void takeUp(ItemView item, Office office, SampleDays days) {
        acting.as(
                office.coordinator(),
                days.fromToday(-2, 10),
                () -> taking.takeUp(item.id(), new TakeUpItem(null, null, "列入街道本月例会研究。")));
    }

    private void sendDown(ItemView item, Office office, SampleDays days) {
        acting.as(
                office.coordinator(),
                days.fromToday(-2, 11),
                () -> taking.sendDown(item.id(), new SendDownItem("属社区职权范围。", "请社区约请综合行政执法部门到会，明确整改期限后直接交办。")));
    }

    private void delegate(FillingDistricts.Street street, ItemView item, SampleDays days) {
        List<DelegateItem.DelegatedPart> parts = street.communities().stream()
                .limit(2)
                .map(community -> new DelegateItem.DelegatedPart(
                        community.office().place().id(), "排查辖区内集置点清运情况并逐一整改。", null))
                .toList();
        Instant at = days.fromToday(-3, 10);
        acting.as(
                street.office().presiding(),
                at,
                () -> delegating.delegate(
                        item.id(),
                        new DelegateItem(
                                parts, days.day(days.today(), 6), Showcase.STREET_OFFICE, "涉及多个社区，由各社区分别整改，街道统一核验。")));
    }
}
