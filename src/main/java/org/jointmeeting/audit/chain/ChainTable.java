package org.jointmeeting.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.EntryRow;
import org.jointmeeting.audit.entry.EntryTable;

/** The chain's tables by JDBC: always read in portions, so that its length doesn't matter to memory. */
final class ChainTable {

    private static final String HEAD = "select seq, hash, sealed_at, key_id, signature from audit_head where id = 1";
    private static final String UNSEALED = "select " + EntryTable.COLUMNS
            + " from audit_unsealed u join audit_entry e on e.id = u.entry_id order by u.entry_id limit ?";
    private static final String LINKS = "select s.seq, s.entry_id, s.sealed_at, s.hash, " + EntryTable.COLUMNS
            + " from audit_seal s left join audit_entry e on e.id = s.entry_id where s.seq > ? order by s.seq limit ?";

    private final Connection connection;

    ChainTable(Connection connection) {
        this.connection = connection;
    }

    /** A place of the chain; the entry is null when it is gone, or nothing that this service would write. */
    record Link(
            long seq, UUID entryId, Instant sealedAt, String hash, boolean isEntryThere, @Nullable EntryRow entry) {}

    /** Null when somebody took the row away. */
    @Nullable
    Head head() throws SQLException {
        return head(HEAD);
    }

    /** As {@link #head}, locked until the transaction ends: of several services one seals at a time. */
    @Nullable
    Head lockedHead() throws SQLException {
        return head(HEAD + " for update");
    }

    private @Nullable Head head(String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? new Head(
                            row.getLong(1),
                            row.getString(2),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            row.getString(4),
                            row.getString(5))
                    : null;
        }
    }

    boolean hasUnsealed() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select entry_id from audit_unsealed limit 1");
                ResultSet row = select.executeQuery()) {
            return row.next();
        }
    }

    /** What waits to be sealed; null stands for what is nothing that this service would write. */
    Map<UUID, @Nullable EntryRow> unsealed(int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(UNSEALED)) {
            select.setInt(1, most);
            Map<UUID, @Nullable EntryRow> found = new LinkedHashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getObject(1, UUID.class), readable(rows, 1));
                }
            }
            return found;
        }
    }

    /** What waits no longer: it was sealed, or it is none of ours and stays outside the chain to be noticed there. */
    void release(Iterable<UUID> entryIds) throws SQLException {
        try (PreparedStatement done = connection.prepareStatement("delete from audit_unsealed where entry_id = ?")) {
            for (UUID id : entryIds) {
                done.setObject(1, id);
                done.addBatch();
            }
            done.executeBatch();
        }
    }

    void seal(List<Link> links, Head head) throws SQLException {
        try (PreparedStatement seal = connection.prepareStatement(
                "insert into audit_seal (seq, entry_id, sealed_at, hash) values (?, ?, ?, ?)")) {
            for (Link link : links) {
                seal.setLong(1, link.seq());
                seal.setObject(2, link.entryId());
                seal.setObject(3, atUtc(link.sealedAt()));
                seal.setString(4, link.hash());
                seal.addBatch();
            }
            seal.executeBatch();
        }
        moveHead(head);
    }

    private void moveHead(Head head) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update audit_head set seq = ?, hash = ?, sealed_at = ?, key_id = ?, signature = ? where id = 1")) {
            update.setLong(1, head.seq());
            update.setString(2, head.hash());
            update.setObject(3, atUtc(head.at()));
            update.setString(4, head.keyId());
            update.setString(5, head.signature());
            update.executeUpdate();
        }
    }

    /** The next places after that one, in order. */
    List<Link> linksAfter(long seq, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LINKS)) {
            select.setLong(1, seq);
            select.setInt(2, most);
            List<Link> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(link(rows));
                }
            }
            return found;
        }
    }

    private static Link link(ResultSet rows) throws SQLException {
        boolean isThere = rows.getObject(5) != null;
        return new Link(
                rows.getLong(1),
                rows.getObject(2, UUID.class),
                rows.getObject(3, OffsetDateTime.class).toInstant(),
                rows.getString(4),
                isThere,
                isThere ? readable(rows, 5) : null);
    }

    private static @Nullable EntryRow readable(ResultSet rows, int first) throws SQLException {
        try {
            return EntryTable.read(rows, first);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static OffsetDateTime atUtc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
