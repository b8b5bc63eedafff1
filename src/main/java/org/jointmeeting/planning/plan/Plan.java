package org.jointmeeting.planning.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.problem.PlanHorizon;
import org.jointmeeting.planning.problem.PlanProblem;
import org.jointmeeting.shared.tracking.Tracked;

/** A plan 排期方案 of all meetings of a subtree and a horizon. Nothing is booked by it before it is applied. */
@Entity
@Table(name = "plan")
class Plan extends Tracked {

    @Column(name = "jurisdiction_id")
    private UUID jurisdictionId = id();

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Column(name = "first_day")
    private LocalDate firstDay = LocalDate.EPOCH;

    @Column(name = "last_day")
    private LocalDate lastDay = LocalDate.EPOCH;

    @Column(name = "search_seconds")
    private int searchSeconds;

    @Column(name = "moves_notified")
    private boolean movesNotified;

    @Column(name = "plans_duty")
    private boolean plansDuty;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.QUEUED;

    @Column(name = "uncovered_years")
    private String uncoveredYears = "";

    private int meetings;

    @Column(name = "left_out")
    private int leftOut;

    @Embedded
    private PlanScore score = PlanScore.NONE;

    @Embedded
    @AttributeOverride(name = "unplaced", column = @Column(name = "first_unplaced"))
    @AttributeOverride(name = "medium", column = @Column(name = "first_medium"))
    @AttributeOverride(name = "soft", column = @Column(name = "first_soft"))
    private PlanScore firstScore = PlanScore.NONE;

    private long moves;

    @Column(name = "stop_wanted")
    private boolean stopWanted;

    private @Nullable String trouble;

    @Column(name = "solved_at")
    private @Nullable Instant solvedAt;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    protected Plan() {}

    Plan(PlanHorizon horizon, int searchSeconds, PlanProblem problem) {
        this.jurisdictionId = horizon.root().id();
        this.jurisdictionPath = horizon.root().path();
        this.firstDay = horizon.first();
        this.lastDay = horizon.last();
        this.movesNotified = horizon.movesNotified();
        this.plansDuty = horizon.plansDuty();
        this.searchSeconds = searchSeconds;
        this.uncoveredYears =
                problem.uncoveredYears().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.meetings = problem.meetings().size();
        this.leftOut = problem.leftOut().size();
    }

    void start() {
        pass(PlanAction.START);
    }

    void begunWith(PlanScore first) {
        if (solvedAt == null) {
            firstScore = first;
        }
        score = first;
    }

    void finish(PlanScore best, long placesTried, Instant at) {
        pass(PlanAction.FINISH);
        score = best;
        moves += placesTried;
        solvedAt = at;
        stopWanted = false;
    }

    void fail(String why) {
        pass(PlanAction.FAIL);
        trouble = why;
    }

    void stop() {
        pass(PlanAction.STOP);
        stopWanted = PlanStatus.UNSOLVED.contains(status);
    }

    void searchOn(int seconds) {
        pass(PlanAction.SEARCH_ON);
        searchSeconds = seconds;
    }

    void adjust(PlanScore now) {
        pass(PlanAction.ADJUST);
        score = now;
    }

    void apply(Instant at) {
        pass(PlanAction.APPLY);
        appliedAt = at;
    }

    void discard() {
        pass(PlanAction.DISCARD);
    }

    private void pass(PlanAction action) {
        status = PlanLifecycle.require(status, action);
    }

    UUID jurisdictionId() {
        return jurisdictionId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    int searchSeconds() {
        return searchSeconds;
    }

    PlanStatus status() {
        return status;
    }

    boolean isSolvedOnce() {
        return solvedAt != null;
    }

    PlanScore score() {
        return score;
    }

    PlanView view() {
        return new PlanView(
                id(),
                jurisdictionId,
                jurisdictionPath,
                firstDay,
                lastDay,
                searchSeconds,
                movesNotified,
                plansDuty,
                status,
                meetings,
                leftOut,
                Stream.of(uncoveredYears.split(","))
                        .filter(year -> !year.isEmpty())
                        .map(Integer::valueOf)
                        .toList(),
                score,
                firstScore,
                moves,
                trouble,
                solvedAt,
                appliedAt,
                PlanLifecycle.actions(status).stream()
                        .filter(PlanAction::isOffered)
                        .toList(),
                modifiedAt(),
                deletedAt(),
                version());
    }
}
