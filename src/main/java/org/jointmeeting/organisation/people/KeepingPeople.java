package org.jointmeeting.organisation.people;

import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.organisation.References;
import org.jointmeeting.organisation.tree.FindingJurisdictions;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Keeps the people; one is deleted only while no post or record refers to them. */
@ApplicationScoped
public class KeepingPeople {

    private final People people;
    private final FindingJurisdictions tree;
    private final References references;
    private final ServiceClock clock;

    KeepingPeople(People people, FindingJurisdictions tree, References references, ServiceClock clock) {
        this.people = people;
        this.tree = tree;
        this.references = references;
        this.clock = clock;
    }

    @Transactional
    public PersonView add(NewPerson request) {
        JurisdictionView jurisdiction = Given.in("jurisdictionId", () -> tree.require(request.jurisdictionId()));
        Person person = new Person(jurisdiction, request);
        people.persist(person);
        return person.view();
    }

    @Transactional
    PersonView change(UUID id, @Nullable String ifMatch, UnaryOperator<PersonChange> change) {
        Person person = people.require(id);
        Versions.require(ifMatch, person);
        PersonChange given = change.apply(person.changeable());
        if (!given.jurisdictionId().equals(person.jurisdictionId())) {
            person.moveTo(Given.in("jurisdictionId", () -> tree.require(given.jurisdictionId())));
        }
        person.change(given);
        people.flush();
        return person.view();
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        Person person = people.require(id);
        Versions.require(ifMatch, person);
        references.requireNone(
                id,
                Text.of(
                        "该人员有任职记录或办理记录，不能删除；离任请结束其职务。",
                        "Posts or records refer to this person; end the posts instead."));
        person.remove(clock.instant());
    }
}
