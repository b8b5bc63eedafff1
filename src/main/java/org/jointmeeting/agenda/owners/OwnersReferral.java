package org.jointmeeting.agenda.owners;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.shared.tracking.Tracked;

/**
 * An item referred to the owners 提请业主共同决定: what the meeting recommends, who organises the vote by when, how the owners
 * voted, and the reports to the community before and after.
 */
@Entity
@Table(name = "owners_referral")
class OwnersReferral extends Tracked {

    @Column(name = "item_id")
    private UUID itemId = new UUID(0, 0);

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Column(name = "matter_code")
    private String matterCode = "";

    private String recommendation = "";

    @Column(name = "vote_by")
    private LocalDate voteBy = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private Organiser organiser = Organiser.OWNERS_COMMITTEE;

    @Column(name = "organiser_name")
    private String organiserName = "";

    @Column(name = "referred_on")
    private LocalDate referredOn = LocalDate.EPOCH;

    @Column(name = "report_before_days")
    private int reportBeforeDays;

    @Column(name = "report_after_days")
    private int reportAfterDays;

    @Column(name = "reported_before_on")
    private @Nullable LocalDate reportedBeforeOn;

    @Column(name = "report_before_note")
    private @Nullable String reportBeforeNote;

    @Column(name = "reported_after_on")
    private @Nullable LocalDate reportedAfterOn;

    @Column(name = "report_after_note")
    private @Nullable String reportAfterNote;

    @Enumerated(EnumType.STRING)
    private @Nullable OwnersDecision decision;

    @Embedded
    private @Nullable OwnersVote vote;

    /** True until the vote is recorded, then null: an item waits for one vote at a time. */
    private @Nullable Boolean live = true;

    protected OwnersReferral() {}

    OwnersReferral(Item item, ReferralTerms.Organising organising, ReferToOwners request, LocalDate referredOn) {
        this.itemId = item.id();
        this.jurisdictionPath = organising.communityPath();
        this.matterCode = request.matter();
        this.recommendation = request.recommendation().text();
        this.voteBy = request.voteBy();
        this.organiser = request.organiser();
        this.organiserName = organising.name();
        this.reportBeforeDays = organising.reportBeforeDays();
        this.reportAfterDays = organising.reportAfterDays();
        this.referredOn = referredOn;
    }

    void record(OwnersDecision decided, VoteResult result) {
        decision = decided;
        vote = OwnersVote.of(result);
        live = null;
    }

    void report(ReportPhase phase, CommunityReport report) {
        if (phase == ReportPhase.BEFORE_VOTE) {
            reportedBeforeOn = report.reportedOn();
            reportBeforeNote = report.note();
        } else {
            reportedAfterOn = report.reportedOn();
            reportAfterNote = report.note();
        }
    }

    @Nullable
    CommunityReport report(ReportPhase phase) {
        LocalDate on = phase == ReportPhase.BEFORE_VOTE ? reportedBeforeOn : reportedAfterOn;
        String note = phase == ReportPhase.BEFORE_VOTE ? reportBeforeNote : reportAfterNote;
        return on == null ? null : new CommunityReport(on, note);
    }

    /** By the day of the vote once it is known, by its deadline until then. */
    List<ReportDuty> duties(LocalDate today) {
        LocalDate votes = vote == null ? voteBy : vote.votedOn();
        return List.of(
                ReportDuty.of(
                        ReportPhase.BEFORE_VOTE,
                        votes.minusDays(reportBeforeDays),
                        report(ReportPhase.BEFORE_VOTE),
                        today),
                ReportDuty.of(
                        ReportPhase.AFTER_VOTE,
                        votes.plusDays(reportAfterDays),
                        report(ReportPhase.AFTER_VOTE),
                        today));
    }

    UUID itemId() {
        return itemId;
    }

    /** The path of the community that records how they voted, and that their committee reports to. */
    String communityPath() {
        return jurisdictionPath;
    }

    String matterCode() {
        return matterCode;
    }

    String recommendation() {
        return recommendation;
    }

    LocalDate voteBy() {
        return voteBy;
    }

    Organiser organiser() {
        return organiser;
    }

    String organiserName() {
        return organiserName;
    }

    LocalDate referredOn() {
        return referredOn;
    }

    @Nullable
    OwnersDecision decision() {
        return decision;
    }

    @Nullable
    VoteResult result() {
        return vote == null ? null : vote.result();
    }
}
