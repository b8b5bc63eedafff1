package org.jointmeeting.shared.rounds;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.exception.ConstraintViolationException;

import org.jointmeeting.shared.time.ServiceClock;

/**
 * Which instance does which round until when: a row each, changed by single statements so that of many takers one wins.
 */
@ApplicationScoped
class Leases {

    private static final Instant NEVER = Instant.EPOCH;

    private final DirectStatements statements;
    private final RoundsConfig config;
    private final ServiceClock clock;

    Leases(DirectStatements statements, RoundsConfig config, ServiceClock clock) {
        this.statements = statements;
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
                .call(() -> statements.change(
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
                .run(() -> statements.change(
                        "update lease set held_until = ? where round = ? and holder = ?",
                        clock.actual(),
                        round,
                        holder));
    }

    private void begin(String round) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> statements.change(
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
}
