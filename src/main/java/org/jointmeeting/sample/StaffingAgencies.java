package org.jointmeeting.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.VenueView;
import org.jointmeeting.organisation.agencies.KeepingAgencies;
import org.jointmeeting.organisation.agencies.NewAgency;
import org.jointmeeting.organisation.people.KeepingPeople;
import org.jointmeeting.organisation.people.KeepingPosts;
import org.jointmeeting.organisation.people.NewPerson;
import org.jointmeeting.organisation.people.NewPost;
import org.jointmeeting.organisation.venues.KeepingVenues;
import org.jointmeeting.organisation.venues.NewVenue;

/** Sets up the agencies of a jurisdiction with their officials, and its room for meetings. */
@ApplicationScoped
class StaffingAgencies {

    private final KeepingAgencies agencies;
    private final KeepingPeople people;
    private final KeepingPosts posts;
    private final KeepingVenues venues;

    StaffingAgencies(KeepingAgencies agencies, KeepingPeople people, KeepingPosts posts, KeepingVenues venues) {
        this.agencies = agencies;
        this.people = people;
        this.posts = posts;
        this.venues = venues;
    }

    /** @param above the agencies one level up by department: the parents of those here */
    Office setUp(JurisdictionView place, Map<String, AgencyView> above, Dice dice) {
        Map<String, AgencyView> found = new LinkedHashMap<>();
        Office.Head convener = null;
        for (AgencyPlan plan : AgencyPlan.of(place.level())) {
            Showcase.promiseAgency(place.code(), plan.department());
            AgencyView agency = agencies.add(new NewAgency(
                    place.id(),
                    plan.department(),
                    plan.nameAt(place),
                    idOf(above.get(plan.department())),
                    plan.standing()));
            found.put(plan.department(), agency);
            Office.Head head = staff(agency, dice);
            convener = convener == null ? head : convener;
        }
        if (convener == null) {
            throw new IllegalStateException("every level has a coordination office, and it comes first");
        }
        return new Office(place, found, room(place, dice), convener);
    }

    private static @Nullable UUID idOf(@Nullable AgencyView agency) {
        return agency == null ? null : agency.id();
    }

    private Office.Head staff(AgencyView agency, Dice dice) {
        PersonView head = person(agency.jurisdictionId(), dice);
        hold(head, PostKind.AGENCY, agency.id(), AgencyPlan.headOf(agency.name()), dice.dayLongAgo());
        PersonView officer = person(agency.jurisdictionId(), dice);
        posts.start(officer.id(), new NewPost(PostKind.AGENCY, agency.id(), "经办人", false, dice.dayLongAgo(), null));
        return new Office.Head(head.id(), head.name());
    }

    PersonView person(UUID jurisdictionId, Dice dice) {
        return people.add(new NewPerson(
                jurisdictionId, dice.names().person(), dice.names().phone()));
    }

    /** As the head there. */
    void hold(PersonView person, PostKind kind, UUID holderId, String title, LocalDate from) {
        posts.start(person.id(), new NewPost(kind, holderId, title, true, from, null));
    }

    private VenueView room(JurisdictionView place, Dice dice) {
        String name = place.level() == Level.COMMUNITY ? place.name() + "议事厅" : place.name() + "联席会议室";
        Showcase.promiseVenue(place.code());
        int capacity = place.level() == Level.COMMUNITY ? 30 : 80;
        return venues.add(new NewVenue(place.id(), name, dice.names().address(), capacity));
    }
}
