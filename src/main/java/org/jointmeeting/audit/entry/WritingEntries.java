package org.jointmeeting.audit.entry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.SharedSessionContract;

import org.jointmeeting.shared.tracking.Identifiers;

/** Writes entries into the transaction at hand, unsealed: the writer waits for nobody, the sealer finds them. */
@ApplicationScoped
public class WritingEntries {

    private static final String ANNOUNCE = "insert into audit_unsealed (entry_id) values (?)";

    private final AuditKey key;

    WritingEntries(AuditKey key) {
        this.key = key;
    }

    /** One entry to write: who and what. */
    public record Told(Actor actor, Deed deed) {}

    public void write(SharedSessionContract session, Scene scene, List<Told> told) {
        if (told.isEmpty()) {
            return;
        }
        List<EntryRow> rows = new ArrayList<>(told.size());
        for (Told one : told) {
            rows.add(EntryRow.of(
                    Identifiers.unseeded(), Widths.fit(one.actor()), Widths.fit(scene), Widths.fit(one.deed()), key));
        }
        session.doWork(connection -> insert(connection, rows));
    }

    private static void insert(Connection connection, List<EntryRow> rows) throws SQLException {
        try (PreparedStatement entry = connection.prepareStatement(EntryTable.INSERT);
                PreparedStatement unsealed = connection.prepareStatement(ANNOUNCE)) {
            for (EntryRow row : rows) {
                EntryTable.bind(entry, row);
                entry.addBatch();
                unsealed.setObject(1, row.id());
                unsealed.addBatch();
            }
            entry.executeBatch();
            unsealed.executeBatch();
        }
    }
}
