package org.jointmeeting.audit.chain;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;

import org.jointmeeting.audit.entry.Deed;
import org.jointmeeting.audit.entry.Witness;
import org.jointmeeting.audit.entry.WritingEntries;

/** What is done to the trail itself, in the transaction at hand, with an entry of its own. */
@ApplicationScoped
class TrailWriting {

    private final EntityManager database;
    private final WritingEntries writing;
    private final Witness witness;

    TrailWriting(EntityManager database, WritingEntries writing, Witness witness) {
        this.database = database;
        this.writing = writing;
        this.witness = witness;
    }

    <T> T inSession(ReturningWork<T> work) {
        return database.unwrap(Session.class).doReturningWork(work);
    }

    void write(Deed deed) {
        writing.write(
                database.unwrap(Session.class),
                witness.scene(),
                List.of(new WritingEntries.Told(witness.actor(), deed)));
    }
}
