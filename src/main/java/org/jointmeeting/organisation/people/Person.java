package org.jointmeeting.organisation.people;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.shared.tracking.Tracked;

/** Somebody 人员 who holds posts, kept at the jurisdiction that looks after the entry. */
@Entity
@Table(name = "person")
class Person extends Tracked {

    @Column(name = "jurisdiction_id")
    private UUID jurisdictionId = new UUID(0, 0);

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    private String name = "";

    private @Nullable String phone;

    protected Person() {}

    Person(JurisdictionView jurisdiction, NewPerson given) {
        moveTo(jurisdiction);
        name = given.name();
        phone = given.phone();
    }

    void change(PersonChange given) {
        name = given.name();
        phone = given.phone();
    }

    void moveTo(JurisdictionView jurisdiction) {
        jurisdictionId = jurisdiction.id();
        jurisdictionPath = jurisdiction.path();
    }

    void remove(Instant at) {
        bury(at);
    }

    UUID jurisdictionId() {
        return jurisdictionId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    String name() {
        return name;
    }

    PersonChange changeable() {
        return new PersonChange(jurisdictionId, name, phone);
    }

    /** As everybody sees it: with the telephone number masked. */
    PersonView view() {
        return viewWith(phone == null ? null : Phone.masked(phone));
    }

    /** With the whole telephone number: only for who gave a reason, and it is written down. */
    PersonView uncoveredView() {
        return viewWith(phone);
    }

    private PersonView viewWith(@Nullable String shown) {
        return new PersonView(
                id(), jurisdictionId, jurisdictionPath, name, shown, modifiedAt(), deletedAt(), version());
    }
}
