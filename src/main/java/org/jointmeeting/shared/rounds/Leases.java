package org.jointmeeting.shared.rounds;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

import org.jointmeeting.shared.time.ServiceClock;

/**
 * Which instance does which round until when: a row each, changed by single statements so that of many takers one wins.
 * By JDBC, since leases change all day and tell the audit trail nothing.
 */
@ApplicationScoped
class Leases {

    private static final Instant NEVER = Instant.EPOCH;

    private final EntityManager database;
    private final RoundsConfig config;
    private final ServiceClock clock;

    Leases(EntityManager database, RoundsConfig config, ServiceClock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Takes a round unless somebody has it, or it ran within this time.
     *
     * @return whether it was taken
     */
    boolean take(String round, UUID holder, Duration every) {
        Instant now = clock.actual();
        begin(round);
        return QuarkusTransaction.requiringNew()
                .call(() -> changed(
                                "update lease set holder = ?, held_until = ?, taken_at = ?"
                                        + " where round = ? and held_until <= ? and taken_at <= ?",
                                holder,
                                now.plus(config.leaseFor()),
                                now,
                                round,
                                now,
                                now.minus(every))
                        > 0);
    }

    /** Lets the next one take it as soon as it is due. */
    void giveBack(String round, UUID holder) {
        QuarkusTransaction.requiringNew()
                .run(() -> changed(
                        "update lease set held_until = ? where round = ? and holder = ?",
                        clock.actual(),
                        round,
                        holder));
    }

    private void begin(String round) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> changed(
                            "insert into lease (round, held_until, taken_at) select ?, ?, ?"
                                    + " where not exists (select 1 from lease where round = ?)",
                            round,
                            NEVER,
                            NEVER,
                            round));
        } catch (ConstraintViolationException somebodyElseBeganIt) {
            // which is all that was wanted
        }
    }

    private int changed(String statement, Object... values) {
        return database.unwrap(Session.class).doReturningWork(connection -> changed(connection, statement, values));
    }

    private static int changed(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                change.setObject(
                        i + 1, value instanceof Instant at ? OffsetDateTime.ofInstant(at, ZoneOffset.UTC) : value);
            }
            return change.executeUpdate();
        }
    }
}
