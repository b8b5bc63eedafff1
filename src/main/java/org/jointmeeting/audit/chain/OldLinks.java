package org.jointmeeting.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The beginning of the chain, as far as it is old enough to go. */
record OldLinks(Connection connection) {

    private static final String FIRST_YOUNGER = "select min(seq) from audit_seal where sealed_at >= ?";

    /** The last place before the first that is younger: clocks may have gone back. Null when there is none. */
    ChainTable.@Nullable Link lastSealedBefore(Instant until) throws SQLException {
        Long younger = number(FIRST_YOUNGER, OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
        Long last = younger == null
                ? number("select max(seq) from audit_seal where seq < ?", Long.MAX_VALUE)
                : number("select max(seq) from audit_seal where seq < ?", younger);
        if (last == null) {
            return null;
        }
        List<ChainTable.Link> found = new ChainTable(connection).linksAfter(last - 1, 1);
        return found.isEmpty() ? null : found.get(0);
    }

    /** @return how many entries that were */
    long deleteUpTo(long seq) throws SQLException {
        long deleted =
                delete("delete from audit_entry where id in (select entry_id from audit_seal where seq <= ?)", seq);
        delete("delete from audit_seal where seq <= ?", seq);
        return deleted;
    }

    private long delete(String statement, long seq) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(statement)) {
            delete.setLong(1, seq);
            return delete.executeUpdate();
        }
    }

    private @Nullable Long number(String query, Object value) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, value);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                long number = row.getLong(1);
                return row.wasNull() ? null : number;
            }
        }
    }
}
