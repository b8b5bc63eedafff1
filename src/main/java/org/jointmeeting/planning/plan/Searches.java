package org.jointmeeting.planning.plan;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;

import org.jointmeeting.shared.rounds.DirectStatements;
import org.jointmeeting.shared.time.ServiceClock;

/**
 * Who searches which plan, and how far it is: written every second, changed by single statements, so that of many instances
 * one takes a plan.
 */
@ApplicationScoped
class Searches {

    private final EntityManager database;
    private final DirectStatements statements;
    private final Event<PlanQueued> queued;
    private final ServiceClock clock;

    Searches(EntityManager database, DirectStatements statements, Event<PlanQueued> queued, ServiceClock clock) {
        this.database = database;
        this.statements = statements;
        this.queued = queued;
        this.clock = clock;
    }

    /** How far a search is. */
    record State(int spentPercent, long moves, PlanScore score) {

        static final State NOT_BEGUN = new State(0, 0, PlanScore.NONE);
    }

    /** In the transaction that makes the plan; the search follows it. */
    void begin(UUID planId) {
        statements.change(
                "insert into plan_search (plan_id, held_until, spent_percent, moves, unplaced, medium_points,"
                        + " soft_points) values (?, ?, 0, 0, 0, 0, 0)",
                planId,
                Instant.EPOCH);
        queue(planId);
    }

    /** In the transaction that wants it searched. */
    void queue(UUID planId) {
        queued.fire(new PlanQueued(planId));
    }

    /** @return whether it was taken: nobody else searches it, or gave no sign for too long */
    boolean take(UUID planId, UUID holder, Duration holdFor) {
        Instant now = clock.actual();
        return QuarkusTransaction.requiringNew()
                .call(() -> statements.change(
                                "update plan_search set holder = ?, held_until = ? where plan_id = ? and held_until <= ?",
                                holder,
                                now.plus(holdFor),
                                planId,
                                now)
                        > 0);
    }

    /** @return whether the holder still is who searches it */
    boolean keep(UUID planId, UUID holder, Duration holdFor, State state) {
        return QuarkusTransaction.requiringNew()
                .call(() -> statements.change(
                                "update plan_search set held_until = ?, spent_percent = ?, moves = ?, unplaced = ?,"
                                        + " medium_points = ?, soft_points = ? where plan_id = ? and holder = ?",
                                clock.actual().plus(holdFor),
                                state.spentPercent(),
                                state.moves(),
                                state.score().unplaced(),
                                state.score().medium(),
                                state.score().soft(),
                                planId,
                                holder)
                        > 0);
    }

    /**
     * In the transaction that changes the plan.
     *
     * @return whether the holder still is who searches it, and nobody takes it before that transaction ends
     */
    boolean confirm(UUID planId, UUID holder, Duration holdFor) {
        return statements.change(
                        "update plan_search set held_until = ? where plan_id = ? and holder = ?",
                        clock.actual().plus(holdFor),
                        planId,
                        holder)
                > 0;
    }

    void giveBack(UUID planId, UUID holder) {
        QuarkusTransaction.requiringNew()
                .run(() -> statements.change(
                        "update plan_search set held_until = ? where plan_id = ? and holder = ?",
                        Instant.EPOCH,
                        planId,
                        holder));
    }

    State of(UUID planId) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select spent_percent, moves, unplaced, medium_points, soft_points from plan_search"
                            + " where plan_id = ?")) {
                select.setObject(1, planId);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next()
                            ? new State(
                                    rows.getInt(1),
                                    rows.getLong(2),
                                    new PlanScore(rows.getInt(3), rows.getLong(4), rows.getLong(5)))
                            : State.NOT_BEGUN;
                }
            }
        });
    }
}
