package org.jointmeeting.shared.problem;

import java.net.URI;
import java.net.URISyntaxException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Refuses addresses that are none, such as those with a broken percent-encoding, before anybody decodes them. */
@ApplicationScoped
class BrokenAddresses {

    /** Before everything else that looks at requests. */
    private static final int FIRST = 30_000;

    private final RawAnswers answers;

    BrokenAddresses(RawAnswers answers) {
        this.answers = answers;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext request) {
        if (isWellFormed(request.request().uri())) {
            request.next();
        } else {
            answers.answer(request, FrameErrors.NOT_WELL_FORMED);
        }
    }

    private static boolean isWellFormed(String address) {
        try {
            return !new URI(address).toString().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
