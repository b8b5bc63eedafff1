package org.jointmeeting.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.CompoundType;
import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.StandIn;
import org.jointmeeting.organisation.compounds.KeepingCompounds;
import org.jointmeeting.organisation.compounds.NewCompound;
import org.jointmeeting.organisation.compounds.NewParty;
import org.jointmeeting.organisation.people.AppointingCommissioners;
import org.jointmeeting.organisation.people.Appointment;

/** Settles a community with compounds, their three parties, whoever speaks for these, and a commissioner each. */
@ApplicationScoped
class SettlingCompounds {

    private static final int PERCENT_WITHOUT_COMMITTEE = 5;

    private final KeepingCompounds compounds;
    private final AppointingCommissioners commissioners;
    private final StaffingAgencies staffing;

    SettlingCompounds(KeepingCompounds compounds, AppointingCommissioners commissioners, StaffingAgencies staffing) {
        this.compounds = compounds;
        this.commissioners = commissioners;
        this.staffing = staffing;
    }

    List<Housing> settle(Office community, Dice dice) {
        List<Housing> settled = new ArrayList<>();
        Set<String> taken = Names.none();
        if (Showcase.promiseCompound(community.place().code())) {
            settled.add(settle(community, Showcase.COMPOUND_NAME, false, dice));
        }
        for (int left = dice.compounds(); left > 0; left--) {
            settled.add(settle(community, dice.names().compound(taken), dice.in(PERCENT_WITHOUT_COMMITTEE), dice));
        }
        return settled;
    }

    private Housing settle(Office community, String name, boolean withoutCommittee, Dice dice) {
        CompoundType type = dice.type();
        StandIn standIn = withoutCommittee ? standInAt(community, dice) : null;
        CompoundView compound = compounds.add(new NewCompound(
                community.place().id(),
                name,
                type,
                dice.names().address(),
                dice.households(type),
                List.of(
                        party(PartyKind.PARTY_BRANCH, name + "党支部", null, dice),
                        party(PartyKind.OWNERS_COMMITTEE, standIn == null ? name + "业主委员会" : null, standIn, dice),
                        party(PartyKind.PROPERTY_COMPANY, dice.names().company(), null, dice))));
        compound.parties().forEach(party -> staff(party, compound, dice));
        PersonView commissioner = staffing.person(community.place().id(), dice);
        commissioners.appoint(compound.id(), new Appointment(commissioner.id(), dice.dayLongAgo(), null));
        return new Housing(compound, commissioner.name());
    }

    private static NewParty party(PartyKind kind, @Nullable String name, @Nullable StandIn standIn, Dice dice) {
        return new NewParty(kind, name, standIn != null, standIn, dice.dayLongAgo());
    }

    private static StandIn standInAt(Office community, Dice dice) {
        return dice.in(60)
                ? new StandIn(
                        StandIn.Kind.COMMUNITY,
                        community.agency("RESIDENTS_COMMITTEE").name())
                : new StandIn(StandIn.Kind.PREPARATORY_COMMITTEE, "业主大会筹备组");
    }

    /** A missing party has nobody of its own: whoever stands in says in each meeting who comes. */
    private void staff(PartyView party, CompoundView compound, Dice dice) {
        if (!party.missing()) {
            PersonView speaker = staffing.person(compound.jurisdictionId(), dice);
            staffing.hold(speaker, PostKind.PARTY, party.id(), titleIn(party.kind()), party.startsOn());
        }
    }

    private static String titleIn(PartyKind kind) {
        return switch (kind) {
            case PARTY_BRANCH -> "书记";
            case OWNERS_COMMITTEE -> "主任";
            case PROPERTY_COMPANY -> "项目经理";
        };
    }
}
