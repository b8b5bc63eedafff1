package org.jointmeeting.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.evidence.KeepingEvidence;
import org.jointmeeting.agenda.evidence.Remark;
import org.jointmeeting.agenda.owners.Organiser;
import org.jointmeeting.agenda.owners.ReferToOwners;
import org.jointmeeting.agenda.owners.ReferringToOwners;
import org.jointmeeting.agenda.session.Decision;
import org.jointmeeting.shared.tracking.Identifiers;

/** Makes what the showcase's owners decide: a matter still to be referred to them, and two that await their vote. */
@ApplicationScoped
class ShowingOwners {

    private static final Topic LIFTS = new Topic(
            "MAINTENANCE_FUND",
            "动用维修资金更换电梯",
            "3 幢两部电梯已使用 18 年，今年停梯 11 次，检测建议更换。",
            "动用维修资金更换电梯。",
            "物业已多次维修，业委会已公示检测报告。",
            "建议动用住宅专项维修资金更换 3 幢两部电梯，预算 96 万元，由业主共同决定。",
            "指导业委会按程序使用维修资金并监督施工。",
            "两部电梯更换完成并通过检验。");

    private final ArrangingMeetings arranging;
    private final ReferringToOwners referring;
    private final KeepingEvidence evidence;
    private final Acting acting;

    ShowingOwners(ArrangingMeetings arranging, ReferringToOwners referring, KeepingEvidence evidence, Acting acting) {
        this.arranging = arranging;
        this.referring = referring;
        this.evidence = evidence;
        this.acting = acting;
    }

    void toBeReferred(Gathering meeting, Housing housing, SampleDays days, int placedOn) {
        arranging.hear(meeting, matter(meeting, housing), Exhibits.ITEM_TO_REFER, days, placedOn);
    }

    void toBeVotedOn(Gathering meeting, Housing housing, SampleDays days, int placedOn) {
        arranging.hear(meeting, matter(meeting, housing), Exhibits.ITEM_TO_CONSENT, days, placedOn);
        arranging.hear(meeting, matter(meeting, housing), Exhibits.ITEM_TO_REFUSE, days, placedOn);
    }

    void refer(Gathering meeting, SampleDays days) {
        LocalDate voteBy = days.day(days.today(), 10);
        refer(meeting, Exhibits.ITEM_TO_CONSENT, Exhibits.REFERRAL, Exhibits.VOTE_OF_CONSENT, voteBy);
        refer(meeting, Exhibits.ITEM_TO_REFUSE, Exhibits.SECOND_REFERRAL, Exhibits.VOTE_OF_REFUSAL, voteBy);
    }

    private void refer(Gathering meeting, UUID item, UUID referral, UUID document, LocalDate voteBy) {
        Instant at = meeting.after(40);
        Identifiers.promise("OwnersReferral", referral);
        acting.as(
                meeting.office().presiding(),
                at,
                () -> referring.refer(
                        item,
                        new ReferToOwners(
                                new Decision(LIFTS.decision(), null),
                                "MAINTENANCE_FUND_USE",
                                voteBy,
                                Organiser.OWNERS_COMMITTEE,
                                null)));
        Identifiers.promise("Evidence", document);
        acting.as(
                meeting.office().coordinator(),
                meeting.endsAt(),
                () -> evidence.add(item, "表决结果公告.png", WorkingMatters.picture(), Remark.of("业主表决结果公告")));
    }

    private static Matter matter(Gathering meeting, Housing housing) {
        return new Matter(LIFTS, meeting.office(), housing, housing.commissioner());
    }
}
