package org.jointmeeting.audit.capture;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.jointmeeting.audit.entry.AuditAction;
import org.jointmeeting.audit.entry.Deed;
import org.jointmeeting.audit.entry.Witness;
import org.jointmeeting.audit.entry.WritingEntries;
import org.jointmeeting.security.Uncovered;

/** Writes down who had masked personal data shown, and why, in the transaction that shows it. */
@ApplicationScoped
class HearingUncovering {

    private final EntityManager database;
    private final WritingEntries writing;
    private final Witness witness;

    HearingUncovering(EntityManager database, WritingEntries writing, Witness witness) {
        this.database = database;
        this.writing = writing;
        this.witness = witness;
    }

    void hear(@Observes Uncovered uncovered) {
        String fields = "{\"fields\":[\"" + String.join("\",\"", uncovered.fields()) + "\"]}";
        Deed deed = new Deed(
                AuditAction.UNCOVERED,
                uncovered.kind(),
                uncovered.id().toString(),
                uncovered.jurisdictionPath(),
                uncovered.reason(),
                null,
                fields);
        writing.write(
                database.unwrap(Session.class),
                witness.scene(),
                List.of(new WritingEntries.Told(witness.actor(), deed)));
    }
}
