package org.jointmeeting.organisation.compounds;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.HolderEnded;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.time.ServiceClock;

/** Lets one party take another's place, and corrects what is written of one; those that stood before stay on record. */
@ApplicationScoped
class ReplacingParties {

    private final Compounds compounds;
    private final Parties parties;
    private final Event<HolderEnded> ended;
    private final ServiceClock clock;

    ReplacingParties(Compounds compounds, Parties parties, Event<HolderEnded> ended, ServiceClock clock) {
        this.compounds = compounds;
        this.parties = parties;
        this.ended = ended;
        this.clock = clock;
    }

    /** The present party ends the day before; posts held in it end with it. */
    @Transactional
    PartyView replace(UUID compoundId, UUID partyId, @Nullable String ifMatch, NextParty request) {
        Compound compound = compounds.require(compoundId);
        Party present = parties.require(compoundId, partyId);
        Versions.check(ifMatch, present);
        request.representation().checked("");
        LocalDate startsOn = Period.requireSensible("startsOn", request.startsOn());
        present.giveWay(startsOn);
        ended.fire(new HolderEnded(partyId, startsOn.minusDays(1)));
        compound.touch(clock.instant());
        // The former must have given way in the database before the next can take its place there.
        parties.flush();
        Party next = new Party(compound, present.kind(), request.representation(), startsOn);
        parties.persistAndFlush(next);
        return next.view();
    }

    @Transactional
    PartyView change(UUID compoundId, UUID partyId, @Nullable String ifMatch, UnaryOperator<PartyChange> change) {
        Compound compound = compounds.require(compoundId);
        Party party = parties.require(compoundId, partyId);
        Versions.require(ifMatch, party);
        Representation who = party.representation();
        PartyChange given = change.apply(new PartyChange(party.view().name(), who.standIn()));
        party.represent(new Representation(given.name(), who.missing(), given.standIn()).checked(""));
        compound.touch(clock.instant());
        parties.flush();
        return party.view();
    }
}
