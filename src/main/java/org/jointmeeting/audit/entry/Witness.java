package org.jointmeeting.audit.entry;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.opentelemetry.api.trace.Span;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.time.ServiceClock;

/** Says of what happens on this thread who does it, when and from where. */
@ApplicationScoped
public class Witness {

    private final Callers callers;
    private final CurrentVertxRequest requests;
    private final ServiceClock clock;

    Witness(Callers callers, CurrentVertxRequest requests, ServiceClock clock) {
        this.callers = callers;
        this.requests = requests;
        this.clock = clock;
    }

    public Actor actor() {
        return actor(accountId());
    }

    /** The account in whose name the work goes on. */
    public @Nullable UUID accountId() {
        return callers.accountId();
    }

    /** @param stamp the account that the changed row itself names: another's when the work speaks for several at once */
    public Actor actor(@Nullable UUID stamp) {
        Caller signedIn = callers.signedIn();
        Caller named = callers.current();
        boolean isSame = named.equals(signedIn) && Objects.equals(stamp, signedIn.accountId());
        if (isSame) {
            return Actor.of(signedIn.accountId(), signedIn.userName());
        }
        String behalf = Objects.equals(stamp, named.accountId()) ? named.userName() : null;
        return new Actor(signedIn.accountId(), signedIn.userName(), stamp, behalf);
    }

    /** The time is the real one, also where the work tells of another. */
    public Scene scene() {
        RoutingContext current = Arc.container().requestContext().isActive() ? requests.getCurrent() : null;
        if (current == null) {
            return Scene.inside(clock.actual());
        }
        HttpServerRequest request = current.request();
        return new Scene(
                clock.actual(),
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress(),
                traceId(),
                request.method().name() + " " + request.path());
    }

    private static @Nullable String traceId() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }
}
