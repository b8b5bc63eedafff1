package org.jointmeeting.agenda.levels;

import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/**
 * Keeps the allowed list. Nobody opens a way up for themselves: a route is kept by the level above its senders, or by the
 * whole city where it holds everywhere.
 */
@ApplicationScoped
class KeepingRoutes {

    private final Routes routes;
    private final Directory directory;
    private final Callers callers;
    private final ServiceClock clock;

    KeepingRoutes(Routes routes, Directory directory, Callers callers, ServiceClock clock) {
        this.routes = routes;
        this.directory = directory;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    RouteView add(NewRoute request) {
        UUID id = request.jurisdictionId();
        JurisdictionView within =
                id == null ? null : Given.in("jurisdictionId", () -> directory.requireJurisdiction(id));
        requireAbove(within);
        requireTarget(request, within);
        if (request.category() != null) {
            directory.requireCategory(request.category());
        }
        Route route = new Route(request, within);
        routes.persistAndFlush(route);
        return route.view();
    }

    @Transactional
    RouteView change(UUID id, @Nullable String ifMatch, UnaryOperator<RouteChange> change) {
        Route route = kept(id, ifMatch);
        route.change(change.apply(route.changeable()));
        routes.flush();
        return route.view();
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        kept(id, ifMatch).remove(clock.instant());
    }

    private Route kept(UUID id, @Nullable String ifMatch) {
        Route route = routes.require(id);
        UUID within = route.jurisdictionId();
        requireAbove(within == null ? null : directory.findJurisdiction(within));
        Versions.require(ifMatch, route);
        return route;
    }

    private void requireAbove(@Nullable JurisdictionView within) {
        boolean isHeld;
        if (within == null || within.parentId() == null) {
            isHeld = callers.current().paths().stream()
                    .anyMatch(path -> JurisdictionView.lineOf(path).size() <= 1);
        } else {
            isHeld = callers.current()
                    .reaches(directory.findJurisdiction(within.parentId()).path());
        }
        if (!isHeld) {
            throw Problem.forbidden(
                    Text.of(
                            "流转规则由适用辖区的上一级维护，适用全市的由市级维护，请联系上级三方办。",
                            "A route is kept by the level above those it holds for, and by the city where it holds everywhere."));
        }
    }

    private void requireTarget(NewRoute request, @Nullable JurisdictionView within) {
        if (request.toJurisdictionId() != null && request.toLevel() != null) {
            throw Problem.field(
                    "toLevel", Text.of("去向辖区和去向层级只填一项。", "Name the jurisdiction or the level it may go to, not both."));
        }
        if (request.direction() == Direction.DELEGATE && request.toLevel() != null) {
            throw Problem.field(
                    "toLevel", Text.of("下沉只到直接下级，不填去向层级。", "Delegation goes directly below; leave the level out."));
        }
        Level from = request.fromLevel();
        if (request.toLevel() != null && from != null && !request.toLevel().isAbove(from)) {
            throw Problem.rule(
                    "toLevel",
                    Text.of("上提的去向层级必须高于发出方（{0}）。", "The level it goes to must be above the sender's ({0}).", from));
        }
        UUID target = request.toJurisdictionId();
        if (target != null) {
            requireOnTheWay(
                    request.direction(),
                    Given.in("toJurisdictionId", () -> directory.findJurisdiction(target)),
                    within);
        }
    }

    private static void requireOnTheWay(
            Direction direction, JurisdictionView target, @Nullable JurisdictionView within) {
        boolean isOnTheWay = within == null
                || (direction == Direction.ESCALATE
                        ? within.path().startsWith(target.path())
                                || target.path().startsWith(within.path())
                        : target.path().startsWith(within.path())
                                && !target.id().equals(within.id()));
        if (!isOnTheWay) {
            throw Problem.rule(
                    "toJurisdictionId",
                    Text.of(
                            "去向辖区“{0}”与适用辖区不在同一条线上：上提去向应为其上级，下沉去向应为其下级。",
                            "“{0}” is not in line with the senders: escalation goes above them, delegation below.",
                            target.name()));
        }
    }
}
