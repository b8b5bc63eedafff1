package org.jointmeeting.sample;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.CompoundType;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.organisation.agencies.KeepingAgencies;
import org.jointmeeting.organisation.agencies.NewAgency;
import org.jointmeeting.organisation.compounds.KeepingCompounds;
import org.jointmeeting.organisation.compounds.NewCompound;
import org.jointmeeting.organisation.compounds.NewParty;
import org.jointmeeting.organisation.tree.FindingJurisdictions;
import org.jointmeeting.organisation.tree.KeepingJurisdictions;
import org.jointmeeting.organisation.tree.NewJurisdiction;
import org.jointmeeting.organisation.venues.KeepingVenues;
import org.jointmeeting.organisation.venues.NewVenue;
import org.jointmeeting.shared.tracking.Identifiers;

/** Makes the places and bodies that examples change, end and delete, so that they take nothing from the rest. */
@ApplicationScoped
class ShowingPlaces {

    private final FindingJurisdictions tree;
    private final KeepingJurisdictions jurisdictions;
    private final KeepingAgencies agencies;
    private final KeepingCompounds compounds;
    private final KeepingVenues venues;

    ShowingPlaces(
            FindingJurisdictions tree,
            KeepingJurisdictions jurisdictions,
            KeepingAgencies agencies,
            KeepingCompounds compounds,
            KeepingVenues venues) {
        this.tree = tree;
        this.jurisdictions = jurisdictions;
        this.agencies = agencies;
        this.compounds = compounds;
        this.venues = venues;
    }

    void show() {
        // Read first: a row that is read would take the id that is promised next.
        tree.require(Showcase.STREET);
        Identifiers.promise("Jurisdiction", Exhibits.JURISDICTION_TO_DELETE);
        jurisdictions.add(
                new NewJurisdiction(Exhibits.JURISDICTION_CODE, "文新街道筹建社区", Level.COMMUNITY, Showcase.STREET));
        agency(Exhibits.AGENCY_TO_DELETE, "WOMEN", "文新街道妇女联合会");
        agency(Exhibits.AGENCY_TO_END, "YOUTH", "共青团文新街道工作委员会");
        agency(Exhibits.AGENCY_OF_POSTS, "DISABLED_PERSONS", "文新街道残疾人联合会");
        Identifiers.promise("Venue", Exhibits.VENUE_TO_DELETE);
        venues.add(new NewVenue(Showcase.STREET, "文新街道二楼接待室", "文二西路 1 号", 12));
        compound(Exhibits.COMPOUND_TO_DELETE, "骆家庄北苑");
        Identifiers.promise(
                "Party", Exhibits.BRANCH_THAT_STAYS, Exhibits.COMMITTEE_THAT_STAYS, Exhibits.COMPANY_TO_REPLACE);
        compound(Exhibits.COMPOUND_THAT_CHANGES, "骆家庄南苑");
    }

    private void agency(UUID id, String department, String name) {
        Identifiers.promise("Agency", id);
        agencies.add(new NewAgency(Showcase.STREET, department, name, null, false));
    }

    private void compound(UUID id, String name) {
        Identifiers.promise("Compound", id);
        compounds.add(new NewCompound(
                Showcase.COMMUNITY,
                name,
                CompoundType.COMMERCIAL,
                "文二西路 700 号",
                640,
                List.of(
                        party(PartyKind.PARTY_BRANCH, name + "党支部"),
                        party(PartyKind.OWNERS_COMMITTEE, name + "业主委员会"),
                        party(PartyKind.PROPERTY_COMPANY, "西溪物业服务有限公司"))));
    }

    private static NewParty party(PartyKind kind, String name) {
        return new NewParty(kind, name, false, null, null);
    }
}
