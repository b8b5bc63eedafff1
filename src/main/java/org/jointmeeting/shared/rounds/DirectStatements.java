package org.jointmeeting.shared.rounds;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/**
 * Statements straight to the database, for signs of life that change all day and tell the audit trail nothing. A single
 * one decides which of many instances wins.
 */
@ApplicationScoped
public class DirectStatements {

    private final EntityManager database;

    DirectStatements(EntityManager database) {
        this.database = database;
    }

    /** @return how many rows it changed */
    public int change(String statement, Object... values) {
        return database.unwrap(Session.class).doReturningWork(connection -> change(connection, statement, values));
    }

    private static int change(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                Object given = values[i];
                change.setObject(
                        i + 1, given instanceof Instant at ? OffsetDateTime.ofInstant(at, ZoneOffset.UTC) : given);
            }
            return change.executeUpdate();
        }
    }
}
