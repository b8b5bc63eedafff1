package org.jointmeeting.agenda.owners;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Insight;
import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemViews;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Shows what was referred to the owners, and records the owners' committee's reports to the community. */
@ApplicationScoped
public class ReportingToCommunity {

    private final Items items;
    private final ItemViews views;
    private final OwnersReferrals referrals;
    private final Callers callers;
    private final ServiceClock clock;

    ReportingToCommunity(Items items, ItemViews views, OwnersReferrals referrals, Callers callers, ServiceClock clock) {
        this.items = items;
        this.views = views;
        this.referrals = referrals;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    List<OwnersReferralView> of(UUID itemId) {
        Item item = items.require(itemId);
        Insight insight = views.insightInto(item);
        return referrals.of(item).stream()
                .map(referral -> OwnersReferralView.of(referral, clock.today(), insight))
                .toList();
    }

    @Transactional
    public OwnersReferralView report(UUID itemId, UUID id, NewCommunityReport request) {
        Item item = items.requireForChange(itemId);
        OwnersReferral referral = referrals.require(item, id);
        callers.requireReach(referral.communityPath(), Items.WHAT);
        if (referral.report(request.phase()) != null) {
            throw Problem.conflict(Text.of("该环节的报告已经登记。", "This report is recorded already."));
        }
        requireDay(referral, request);
        referral.report(request.phase(), new CommunityReport(request.reportedOn(), request.note()));
        referrals.flush();
        return OwnersReferralView.of(referral, clock.today(), views.insightInto(item));
    }

    private void requireDay(OwnersReferral referral, NewCommunityReport request) {
        VoteResult vote = referral.result();
        LocalDate from = referral.referredOn();
        LocalDate until = clock.today();
        if (request.phase() == ReportPhase.AFTER_VOTE) {
            if (vote == null) {
                throw Problem.rule(
                        "phase",
                        Text.of("业主表决结果尚未登记，不能登记表决后的报告。", "The vote is not recorded yet; no report can follow it."));
            }
            from = vote.votedOn();
        } else if (vote != null && vote.votedOn().isBefore(until)) {
            until = vote.votedOn();
        }
        if (request.reportedOn().isBefore(from) || request.reportedOn().isAfter(until)) {
            throw Problem.rule(
                    "reportedOn", Text.of("报告日应在 {0} 至 {1} 之间。", "The report lies between {0} and {1}.", from, until));
        }
    }
}
