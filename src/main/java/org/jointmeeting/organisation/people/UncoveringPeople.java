package org.jointmeeting.organisation.people;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.security.Uncovered;

/** Shows a whole telephone number to who says why, and tells of it in the same transaction. */
@ApplicationScoped
class UncoveringPeople {

    private final People people;
    private final Event<Uncovered> uncovered;

    UncoveringPeople(People people, Event<Uncovered> uncovered) {
        this.people = people;
        this.uncovered = uncovered;
    }

    @Transactional
    PersonView uncover(UUID id, String reason) {
        Person person = people.require(id);
        uncovered.fire(new Uncovered("PERSON", id, person.jurisdictionPath(), List.of("phone"), reason));
        return person.uncoveredView();
    }
}
