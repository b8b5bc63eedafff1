package org.jointmeeting.sample;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.security.Caller;
import org.jointmeeting.shared.time.ServiceClock;

/** Makes what the examples of the registry act on. */
@ApplicationScoped
class ShowingRegistry {

    private final ShowingPlaces places;
    private final ShowingCatalogue catalogue;
    private final ShowingPeople people;
    private final Acting acting;
    private final ServiceClock clock;

    ShowingRegistry(
            ShowingPlaces places, ShowingCatalogue catalogue, ShowingPeople people, Acting acting, ServiceClock clock) {
        this.places = places;
        this.catalogue = catalogue;
        this.people = people;
        this.acting = acting;
        this.clock = clock;
    }

    void show(SampleDays days, Dice dice) {
        Instant longAgo = days.longAgo();
        acting.as(Caller.service(), longAgo, () -> {
            places.show();
            catalogue.show();
            people.show(clock.today(), dice);
            return true;
        });
    }
}
