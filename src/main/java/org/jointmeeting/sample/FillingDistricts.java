package org.jointmeeting.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.tree.FindingJurisdictions;

/** Fills a district's registry: its streets and their communities, with agencies, rooms, compounds and people. */
@ApplicationScoped
class FillingDistricts {

    /** A community, its office, and the compounds there. */
    record Community(Office office, List<Housing> compounds) {}

    /** A street and its communities. */
    record Street(Office office, List<Community> communities) {

        Community community(String code) {
            return communities.stream()
                    .filter(community -> community.office().place().code().equals(code))
                    .findFirst()
                    .orElseGet(() -> communities.get(0));
        }
    }

    /** A district and its streets. */
    record District(Office office, List<Street> streets) {

        Street street(String code) {
            return streets.stream()
                    .filter(street -> street.office().place().code().equals(code))
                    .findFirst()
                    .orElseGet(() -> streets.get(0));
        }
    }

    private final FindingJurisdictions tree;
    private final StaffingAgencies staffing;
    private final SettlingCompounds settling;
    private final SampleConfig config;
    private final EntityManager database;

    FillingDistricts(
            FindingJurisdictions tree,
            StaffingAgencies staffing,
            SettlingCompounds settling,
            SampleConfig config,
            EntityManager database) {
        this.tree = tree;
        this.staffing = staffing;
        this.settling = settling;
        this.config = config;
        this.database = database;
    }

    List<JurisdictionView> streetsOf(JurisdictionView district) {
        return tree.below(district.id()).stream()
                .sorted(Comparator.comparing(FillingDistricts::rank))
                .limit(config.streets())
                .toList();
    }

    /** The streets whose meetings are told come first, should not all be filled. */
    private static int rank(JurisdictionView street) {
        return street.code().equals(Showcase.STREET_CODE)
                ? 0
                : street.code().equals(Showcase.SECOND_STREET_CODE) ? 1 : 2;
    }

    Office office(JurisdictionView place, Map<String, AgencyView> above, Dice dice) {
        return staffing.setUp(place, above, dice);
    }

    District fill(JurisdictionView place, Map<String, AgencyView> city, Dice dice, Runnable step) {
        Office office = office(place, city, dice);
        List<Street> streets = new ArrayList<>();
        for (JurisdictionView street : streetsOf(place)) {
            streets.add(fillStreet(street, office, dice));
            step.run();
        }
        return new District(office, streets);
    }

    private Street fillStreet(JurisdictionView place, Office district, Dice dice) {
        Office office = office(place, district.agencies(), dice);
        List<Community> communities = new ArrayList<>();
        for (JurisdictionView community : tree.below(place.id())) {
            Office committee = office(community, office.agencies(), dice);
            communities.add(new Community(committee, settling.settle(committee, dice)));
            // Flushing looks at every row in memory, so it must stay small.
            database.flush();
            database.clear();
        }
        return new Street(office, communities);
    }
}
