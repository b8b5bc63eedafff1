package org.jointmeeting.supervision.mediation;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** Who leads a mediation 调解人: somebody of the registry, or the office that opened it. */
@Embeddable
class Mediator {

    @Column(name = "mediator_id")
    private @Nullable UUID personId;

    @Column(name = "mediator_name")
    private String name = "";

    protected Mediator() {}

    Mediator(@Nullable UUID personId, String name) {
        this.personId = personId;
        this.name = name;
    }

    /** What stands in a row before it is read. */
    static Mediator nobody() {
        return new Mediator();
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    String name() {
        return name;
    }
}
