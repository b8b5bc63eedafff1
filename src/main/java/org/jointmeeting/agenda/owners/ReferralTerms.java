package org.jointmeeting.agenda.owners;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.calendar.Deadlines;
import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.organisation.StandIn;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** The rules of a referral: what may be referred, by when the owners can vote, and who can organise it. */
@ApplicationScoped
class ReferralTerms {

    private final OwnersMatters matters;
    private final Directory directory;
    private final Deadlines deadlines;
    private final OwnersConfig config;
    private final ServiceClock clock;

    ReferralTerms(
            OwnersMatters matters, Directory directory, Deadlines deadlines, OwnersConfig config, ServiceClock clock) {
        this.matters = matters;
        this.directory = directory;
        this.deadlines = deadlines;
        this.config = config;
        this.clock = clock;
    }

    /** Who organises the vote, in which community, and the terms of its reports. */
    record Organising(String name, String communityPath, int reportBeforeDays, int reportAfterDays) {}

    OwnersReferral referral(Item item, ReferToOwners request) {
        matters.requireInUse("matter", request.matter());
        requireTime(request.voteBy());
        CompoundView compound = compoundOf(item);
        Organising organising = new Organising(
                nameOf(compound, request.organiser()),
                compound.jurisdictionPath(),
                config.reportBeforeDays(),
                config.reportAfterDays());
        return new OwnersReferral(item, organising, request, clock.today());
    }

    private void requireTime(LocalDate voteBy) {
        deadlines.requirePossible("voteBy", voteBy);
        LocalDate earliest = clock.today().plusDays(Math.max(1, config.reportBeforeDays()));
        if (voteBy.isBefore(earliest)) {
            throw Problem.rule(
                    "voteBy",
                    Text.of(
                            "表决截止日 {0} 过近：业主委员会须在表决前 {1} 日向社区报告，截止日应不早于 {2}。",
                            "{0} is too near: the owners' committee reports to the community {1} days before the vote,"
                                    + " so it is {2} at the earliest.",
                            voteBy,
                            config.reportBeforeDays(),
                            earliest));
        }
    }

    /** The owners of one compound decide together; those of two can't. */
    private CompoundView compoundOf(Item item) {
        List<CompoundView> compounds = directory.findCompounds(item.compoundIds());
        if (compounds.size() != 1) {
            throw Problem.rule(Text.of(
                    "业主共同决定以小区为单位，本议题涉及 {0} 个小区；请按小区分别提出。",
                    "The owners of one compound decide together; this item concerns {0} compounds. Raise one for each.",
                    compounds.size()));
        }
        return compounds.get(0);
    }

    private String nameOf(CompoundView compound, Organiser organiser) {
        if (organiser == Organiser.COMMUNITY) {
            return directory.findJurisdiction(compound.jurisdictionId()).name();
        }
        PartyView committee = compound.parties().stream()
                .filter(party -> party.kind() == PartyKind.OWNERS_COMMITTEE)
                .findFirst()
                .orElseThrow(() -> notThere(compound));
        StandIn standIn = committee.standIn();
        if (committee.missing() != (organiser == Organiser.STAND_IN) || (committee.missing() && standIn == null)) {
            throw notThere(compound);
        }
        return standIn != null && committee.missing() ? standIn.name() : committee.name();
    }

    private static Problem notThere(CompoundView compound) {
        return Problem.rule(
                "organiser",
                Text.of(
                        "“{0}”的业主委员会成立的，由其组织（OWNERS_COMMITTEE）；缺位的，由登记的代行主体（STAND_IN）或社区（COMMUNITY）组织。",
                        "Where {0} has an owners' committee it organises (OWNERS_COMMITTEE); where it is missing, its recorded"
                                + " stand-in (STAND_IN) or the community (COMMUNITY) does.",
                        compound.name()));
    }
}
