package org.jointmeeting.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Makes the showcase: what the worked examples of the API description act on, all of it in one street. */
@ApplicationScoped
class ShowingEverything {

    private final ShowingRegistry registry;
    private final ShowingMatters matters;
    private final ShowingWork work;
    private final ShowingSupervision supervision;
    private final ShowingSessions sessions;
    private final ShowingMeetings meetings;
    private final ShowingThemes themes;
    private final ShowingAvailability availability;
    private final ShowingPlans plans;
    private final ShowingMediations mediations;
    private final EntityManager database;

    ShowingEverything(
            ShowingRegistry registry,
            ShowingMatters matters,
            ShowingWork work,
            ShowingSupervision supervision,
            ShowingSessions sessions,
            ShowingMeetings meetings,
            ShowingThemes themes,
            ShowingAvailability availability,
            ShowingPlans plans,
            ShowingMediations mediations,
            EntityManager database) {
        this.registry = registry;
        this.matters = matters;
        this.work = work;
        this.supervision = supervision;
        this.sessions = sessions;
        this.meetings = meetings;
        this.themes = themes;
        this.availability = availability;
        this.plans = plans;
        this.mediations = mediations;
        this.database = database;
    }

    void show(FillingDistricts.District district, SampleDays days, Dice dice) {
        FillingDistricts.Street street = district.street(Showcase.STREET_CODE);
        Housing housing = street.community(Showcase.COMMUNITY_CODE).compounds().get(0);
        registry.show(days, dice);
        forget();
        matters.show(street, housing, days);
        forget();
        work.show(street.office(), housing, days);
        forget();
        supervision.show(street.office(), housing, days);
        forget();
        sessions.show(street.office(), housing, days, dice);
        forget();
        meetings.show(street.office(), housing, days, dice);
        forget();
        themes.show(street, days);
        forget();
        availability.show(street.office(), days);
        forget();
        plans.show(street.office(), days);
        forget();
        mediations.show(housing, days);
        forget();
    }

    private void forget() {
        database.flush();
        database.clear();
    }
}
