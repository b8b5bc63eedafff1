package org.jointmeeting.agenda.levels;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemFacts;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.agenda.Raiser;
import org.jointmeeting.agenda.RaiserKind;
import org.jointmeeting.agenda.Source;
import org.jointmeeting.agenda.Step;
import org.jointmeeting.agenda.deadline.KeepingDeadlines;
import org.jointmeeting.agenda.intake.ItemNumbers;
import org.jointmeeting.agenda.intake.ProposingLeads;
import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Standing;

/** Raises the children of a delegated item in the name of the delegating office; each is accepted at once at its level. */
@ApplicationScoped
class RaisingChildren {

    private final Items items;
    private final Directory directory;
    private final Callers callers;
    private final ItemNumbers numbers;
    private final ProposingLeads proposing;
    private final KeepingDeadlines deadlines;

    RaisingChildren(
            Items items,
            Directory directory,
            Callers callers,
            ItemNumbers numbers,
            ProposingLeads proposing,
            KeepingDeadlines deadlines) {
        this.deadlines = deadlines;
        this.items = items;
        this.directory = directory;
        this.callers = callers;
        this.numbers = numbers;
        this.proposing = proposing;
    }

    /** In the order of their codes, so that two delegations across the same places take numbers in the same order. */
    void raise(Item parent, List<TermsOfDelegation.Part> parts, Step step) {
        Raiser office = officeOf(parent);
        List<CompoundView> compounds = directory.findCompounds(parent.compoundIds());
        parts.stream()
                .sorted(Comparator.comparing(
                        (TermsOfDelegation.Part part) -> part.place().code()))
                .forEach(part -> raise(parent, part, office, compounds, step));
    }

    private void raise(
            Item parent, TermsOfDelegation.Part part, Raiser office, List<CompoundView> compounds, Step step) {
        JurisdictionView place = part.place();
        Item child = new Item(place.id(), place.path(), office, facts(parent, part, compounds));
        child.belongTo(parent.id(), part.task(), part.dueOn());
        child.note(ItemAction.DRAFT, step);
        child.move(ItemAction.SUBMIT, step);
        UUID lead = proposing.byCatalogue(parent.categoryCode(), place).orElse(null);
        child.take(numbers.next(place), Objects.requireNonNullElse(parent.urgency(), Urgency.ORDINARY), lead);
        if (parent.isOwnersMatter()) {
            child.reserveForOwners();
        }
        child.move(ItemAction.ACCEPT, step);
        // Written before what its clock tells of it.
        items.persistAndFlush(child);
        deadlines.begin(child, part.dueOn());
    }

    /** The compounds of the item that lie there; where none does, it is about the whole place. */
    private static ItemFacts facts(Item parent, TermsOfDelegation.Part part, List<CompoundView> compounds) {
        ItemFacts what = parent.what();
        Set<UUID> own = compounds.stream()
                .filter(compound ->
                        compound.jurisdictionPath().startsWith(part.place().path()))
                .map(CompoundView::id)
                .collect(Collectors.toSet());
        return new ItemFacts(
                what.title(),
                what.facts(),
                what.category(),
                own,
                own.isEmpty() ? part.place().name() : what.area(),
                Source.MEETING,
                parent.number(),
                part.task(),
                what.alreadyTried());
    }

    private Raiser officeOf(Item parent) {
        @Nullable
        UUID agency = callers.current().grants().stream()
                .filter(grant -> grant.reaches(parent.jurisdictionPath()) && grant.standsForKind() == Standing.AGENCY)
                .map(grant -> grant.standsForId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        JurisdictionView place = directory.findJurisdiction(parent.jurisdictionId());
        return new Raiser(
                RaiserKind.AGENCY,
                agency,
                HandingOver.officeOf(place),
                callers.current().accountId());
    }
}
