package org.jointmeeting.agenda.owners;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.evidence.KeepingEvidence;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Whether a vote carried: enough took part and enough of them consented, by heads and by floor area. */
@ApplicationScoped
class JudgingVotes {

    private final OwnersMatters matters;
    private final KeepingEvidence evidence;
    private final ServiceClock clock;

    JudgingVotes(OwnersMatters matters, KeepingEvidence evidence, ServiceClock clock) {
        this.matters = matters;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** @throws Problem 422 with what it falls short of, when the vote did not carry */
    void requireCarried(Item item, OwnersReferral referral, VoteResult vote) {
        OwnersMatter matter = checked(item, referral, vote);
        List<Text> missed = shortfalls(matter, vote);
        if (!missed.isEmpty()) {
            throw Problem.rule(
                    "vote",
                    Text.of(
                            "表决结果未达到“{0}”的法定比例，不能登记为同意：{1}。",
                            "The vote falls short of what “{0}” needs, so it is no consent: {1}.",
                            nameOf(matter),
                            joined(missed)));
        }
    }

    /** @throws Problem 422 with the numbers, when the vote carried */
    void requireNotCarried(Item item, OwnersReferral referral, VoteResult vote) {
        OwnersMatter matter = checked(item, referral, vote);
        if (shortfalls(matter, vote).isEmpty()) {
            throw Problem.rule(
                    "vote",
                    Text.of(
                            "表决结果已达到“{0}”的法定比例，不能登记为不同意：{1}。",
                            "The vote reaches all that “{0}” needs, so it is no refusal: {1}.",
                            nameOf(matter),
                            told(vote)));
        }
    }

    /** The numbers in words. */
    static Text told(VoteResult vote) {
        return joined(vote.measures().stream().map(Measure::told).toList());
    }

    private OwnersMatter checked(Item item, OwnersReferral referral, VoteResult vote) {
        if (vote.votedOn().isAfter(clock.today()) || vote.votedOn().isBefore(referral.referredOn())) {
            throw Problem.rule(
                    "vote/votedOn",
                    Text.of(
                            "表决日 {0} 应在提请之日（{1}）至今天（{2}）之间。",
                            "{0}: the vote lies between the referral, {1}, and today, {2}.",
                            vote.votedOn(),
                            referral.referredOn(),
                            clock.today()));
        }
        vote.measures().forEach(measure -> measure.checked("vote/"));
        evidence.requireOf(item, Set.of(vote.documentId()), "vote/documentId");
        return matters.withCode(referral.matterCode());
    }

    private static List<Text> shortfalls(OwnersMatter matter, VoteResult vote) {
        return vote.measures().stream()
                .flatMap(measure -> measure.shortfalls(matter.turnout(), matter.consent()).stream())
                .toList();
    }

    private static Text nameOf(OwnersMatter matter) {
        return Text.of("{0}", "{1}", matter.nameZh(), matter.nameEn());
    }

    private static Text joined(List<Text> parts) {
        return Text.of("{0}", "{1}", joined(parts, Language.ZH, "；"), joined(parts, Language.EN, "; "));
    }

    private static String joined(List<Text> parts, Language language, String separator) {
        return parts.stream().map(part -> part.in(language)).collect(Collectors.joining(separator));
    }
}
