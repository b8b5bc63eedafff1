package org.jointmeeting.audit.entry;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** How an entry stands in its table; told by JDBC, so that writing does not meet the session that is being flushed. */
public final class EntryTable {

    /** In the order in which {@link #read} takes them, for a query whose entries are called {@code e}. */
    public static final String COLUMNS =
            """
            e.id, e.recorded_at, e.account_id, e.user_name, e.behalf_account_id, e.behalf_of, e.address, e.trace_id, \
            e.operation, e.action_name, e.outcome, e.kind, e.subject_id, e.jurisdiction_path, e.reason, \
            e.before_state, e.after_state, e.key_id, e.mac\
            """;

    static final String INSERT = "insert into audit_entry (" + COLUMNS.replace("e.", "")
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private EntryTable() {}

    static void bind(PreparedStatement insert, EntryRow row) throws SQLException {
        Object[] values = {
            row.id(),
            OffsetDateTime.ofInstant(row.scene().recordedAt(), ZoneOffset.UTC),
            row.actor().accountId(),
            row.actor().userName(),
            row.actor().behalfAccountId(),
            row.actor().behalfOf(),
            row.scene().address(),
            row.scene().traceId(),
            row.scene().operation(),
            row.deed().action().name(),
            row.deed().action().outcome().name(),
            row.deed().kind(),
            row.deed().subjectId(),
            row.deed().jurisdictionPath(),
            row.deed().reason(),
            row.deed().before(),
            row.deed().after(),
            row.keyId(),
            row.mac()
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
    }

    /**
     * @param first the place of the entry's id among the columns, from 1
     * @throws IllegalArgumentException when it holds an action that this service does not know: nobody wrote it here
     */
    public static EntryRow read(ResultSet rows, int first) throws SQLException {
        int at = first;
        UUID id = rows.getObject(at++, UUID.class);
        Instant recordedAt = rows.getObject(at++, OffsetDateTime.class).toInstant();
        Actor actor = new Actor(
                rows.getObject(at++, UUID.class),
                rows.getString(at++),
                rows.getObject(at++, UUID.class),
                rows.getString(at++));
        Scene scene = new Scene(recordedAt, rows.getString(at++), rows.getString(at++), rows.getString(at++));
        AuditAction action = AuditAction.valueOf(rows.getString(at++));
        if (!action.outcome().name().equals(rows.getString(at++))) {
            throw new IllegalArgumentException("an outcome that the action does not have");
        }
        Deed deed = new Deed(
                action,
                rows.getString(at++),
                rows.getString(at++),
                rows.getString(at++),
                rows.getString(at++),
                rows.getString(at++),
                rows.getString(at++));
        return new EntryRow(id, actor, scene, deed, rows.getString(at++), rows.getString(at));
    }
}
