package org.jointmeeting.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Counts what stands beside the chain and should not. */
record OutsideChain(Connection connection) {

    /** Entries that are neither sealed nor wait for it. */
    long inserted() throws SQLException {
        return count(
                """
                select count(*) from audit_entry e
                where not exists (select 1 from audit_seal s where s.entry_id = e.id)
                and not exists (select 1 from audit_unsealed u where u.entry_id = e.id)
                """);
    }

    /** Entries that wait to be sealed and are not there. */
    long gone() throws SQLException {
        return count(
                """
                select count(*) from audit_unsealed u
                where not exists (select 1 from audit_entry e where e.id = u.entry_id)
                """);
    }

    private long count(String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
