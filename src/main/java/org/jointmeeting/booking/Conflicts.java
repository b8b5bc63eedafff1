package org.jointmeeting.booking;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.FieldError;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Says who or which room is taken, when and by what, as far as the caller may know. */
@ApplicationScoped
class Conflicts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Instance<BookingReasons> reasons;
    private final ServiceClock clock;

    Conflicts(@Any Instance<BookingReasons> reasons, ServiceClock clock) {
        this.reasons = reasons;
        this.clock = clock;
    }

    Problem refusal(List<Conflict> conflicts, List<Claim> claims) {
        List<FieldError> fields = conflicts.stream()
                .map(conflict -> FieldError.inBody(claimFor(conflict, claims).field(), text(conflict)))
                .toList();
        return new Problem(ProblemType.DOUBLE_BOOKING, fields.get(0).detail(), fields).with("conflicts", conflicts);
    }

    List<Conflict> describe(List<BookedTime> taken, List<Claim> claims) {
        Map<UUID, String> titles =
                titlesOf(taken.stream().map(BookedTime::reasonId).collect(Collectors.toSet()));
        return taken.stream()
                .map(time -> describe(time, claims, titles.get(time.reasonId())))
                .toList();
    }

    private static Conflict describe(BookedTime time, List<Claim> claims, @Nullable String title) {
        boolean isKnown = title != null;
        return new Conflict(
                time.resourceKind(),
                ConflictCause.BOOKED,
                time.resourceId(),
                labelOf(time.resourceKind(), time.resourceId(), claims),
                isKnown ? time.slot().startsAt() : null,
                isKnown ? time.slot().endsAt() : null,
                isKnown ? time.reasonId() : null,
                title);
    }

    /** That somebody is away is told to whoever wants to book them; from when until when, and why, is not. */
    List<Conflict> describeAway(List<AwayTime> away, List<Claim> claims) {
        return away.stream()
                .map(time -> new Conflict(
                        ResourceKind.PERSON,
                        time.cause(),
                        time.personId(),
                        labelOf(ResourceKind.PERSON, time.personId(), claims),
                        null,
                        null,
                        null,
                        null))
                .distinct()
                .toList();
    }

    private static String labelOf(ResourceKind kind, UUID id, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.isFor(kind, id))
                .map(Claim::label)
                .findFirst()
                .orElse("");
    }

    private Map<UUID, String> titlesOf(Collection<UUID> reasonIds) {
        Map<UUID, String> titles = new HashMap<>();
        if (!reasonIds.isEmpty()) {
            reasons.forEach(reason -> titles.putAll(reason.titlesOf(reasonIds)));
        }
        return titles;
    }

    private Text text(Conflict conflict) {
        if (conflict.cause() != ConflictCause.BOOKED) {
            return Text.of(
                    "{0}在此时段{1}，请另选时间或另派人员。",
                    "{0} {1} at that time; choose another time, or somebody else.",
                    conflict.label(),
                    conflict.cause().label());
        }
        if (conflict.reason() == null || conflict.startsAt() == null || conflict.endsAt() == null) {
            return Text.of("{0}在此时段已被占用，请另选时间。", "{0} is taken at that time; choose another.", conflict.label());
        }
        return Text.of(
                "{0}在 {1} 至 {2} 已被“{3}”占用，请另选时间。",
                "{0} is taken from {1} to {2} by “{3}”; choose another time.",
                conflict.label(),
                written(conflict.startsAt()),
                written(conflict.endsAt()),
                conflict.reason());
    }

    private String written(Instant instant) {
        return TIME.format(instant.atZone(clock.getZone()));
    }

    private static Claim claimFor(Conflict conflict, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.isFor(conflict.kind(), conflict.resourceId()))
                .findFirst()
                .orElseThrow();
    }
}
