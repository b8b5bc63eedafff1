package org.jointmeeting.security.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import io.vertx.ext.web.RoutingContext;

import org.jointmeeting.security.SignInFailed;

/** Tells of sign-ins that failed, and from where they were tried. */
@ApplicationScoped
class TellingFailures {

    private final Event<SignInFailed> failures;
    private final RoutingContext request;

    TellingFailures(Event<SignInFailed> failures, RoutingContext request) {
        this.failures = failures;
        this.request = request;
    }

    void tell(String userName) {
        failures.fire(
                new SignInFailed(userName, request.request().remoteAddress().hostAddress(), "password"));
    }
}
