package org.jointmeeting.organisation.compounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.References;
import org.jointmeeting.organisation.tree.FindingJurisdictions;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Keeps the compounds; each is added with its three parties. */
@ApplicationScoped
public class KeepingCompounds {

    private final Compounds compounds;
    private final Parties parties;
    private final FindingJurisdictions tree;
    private final References references;
    private final ServiceClock clock;

    KeepingCompounds(
            Compounds compounds,
            Parties parties,
            FindingJurisdictions tree,
            References references,
            ServiceClock clock) {
        this.compounds = compounds;
        this.parties = parties;
        this.tree = tree;
        this.references = references;
        this.clock = clock;
    }

    @Transactional
    public CompoundView add(NewCompound request) {
        request.checked();
        JurisdictionView community = Given.in("jurisdictionId", () -> tree.require(request.jurisdictionId()));
        Compound compound = new Compound(community, request);
        requireFreeName(compound, request.name());
        compounds.persist(compound);
        List<PartyView> views = new ArrayList<>();
        for (int i = 0; i < request.parties().size(); i++) {
            views.add(addParty(compound, request.parties().get(i), "parties/" + i + "/startsOn"));
        }
        views.sort(Comparator.comparing(PartyView::kind));
        return compound.view(List.copyOf(views));
    }

    private PartyView addParty(Compound compound, NewParty given, String path) {
        LocalDate startsOn = given.startsOn() == null ? clock.today() : given.startsOn();
        Period.requireSensible(path, startsOn);
        if (startsOn.isAfter(clock.today())) {
            throw Problem.rule(path, Text.of("三方的开始日期不得晚于今天。", "The first parties stand already: today or earlier."));
        }
        Party party = new Party(compound, given.kind(), given.representation(), startsOn);
        parties.persist(party);
        return party.view();
    }

    @Transactional
    CompoundView change(UUID id, @Nullable String ifMatch, UnaryOperator<CompoundChange> change) {
        Compound compound = compounds.require(id);
        Versions.require(ifMatch, compound);
        CompoundChange given = change.apply(compound.changeable());
        requireFreeName(compound, given.name());
        compound.change(given);
        compounds.flush();
        return compounds.viewOf(compound);
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        Compound compound = compounds.require(id);
        Versions.require(ifMatch, compound);
        Text instead = Text.of(
                "该小区或其三方已有任职人员、会议或议题，不能删除。",
                "Posts, meetings or items refer to this compound or its parties; it cannot be deleted.");
        references.requireNone(id, instead);
        List<Party> all = parties.historyOf(id);
        all.forEach(party -> references.requireNone(party.id(), instead));
        all.forEach(party -> party.remove(clock.instant()));
        compound.remove(clock.instant());
    }

    private void requireFreeName(Compound compound, String name) {
        compounds
                .named(compound.jurisdictionId(), name)
                .filter(other -> !other.id().equals(compound.id()))
                .ifPresent(other -> {
                    throw Problem.field(
                            "name",
                            Text.of("该社区已有同名小区。", "There is a compound of this name in the community already."));
                });
    }
}
