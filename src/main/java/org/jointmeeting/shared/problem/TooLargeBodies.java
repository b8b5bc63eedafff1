package org.jointmeeting.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.jointmeeting.shared.text.Text;

/** Refuses an oversized body before it is read, with a problem: the HTTP server's own refusal has no body. */
@ApplicationScoped
class TooLargeBodies {

    static final Text LIMIT =
            Text.of("请求体不得超过 10 MB；单个附件不得超过 8 MB。", "A body may be 10 MB at most, one file 8 MB at most.");

    static final String PROPERTY = "joint-meeting.http.largest-body-bytes";
    static final String LARGEST = "10485760";

    private static final int FIRST = 10_000;

    private final RawAnswers answers;
    private final long limit;

    TooLargeBodies(RawAnswers answers, @ConfigProperty(name = PROPERTY, defaultValue = LARGEST) long limit) {
        this.answers = answers;
        this.limit = limit;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext request) {
        if (announced(request) <= limit) {
            request.next();
            return;
        }
        request.response().putHeader("Connection", "close");
        answers.answer(request, new Problem(ProblemType.TOO_LARGE, LIMIT))
                .onComplete(done -> request.request().connection().close());
    }

    private static long announced(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
