package org.jointmeeting.shared.problem;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import org.jointmeeting.shared.text.Text;

/** The framework answers any method at the API description, health and metrics as if it were GET; here it is refused. */
@ApplicationScoped
class ReadOnlyPages {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final List<String> PAGES = List.of("/openapi", "/q/");
    private static final Problem REFUSAL =
            new Problem(ProblemType.METHOD_NOT_ALLOWED, Text.of("此地址只供读取，请用 GET。", "This is only read, with GET."));
    private static final int FIRST = 15_000;

    private final RawAnswers answers;

    ReadOnlyPages(RawAnswers answers) {
        this.answers = answers;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext request) {
        String path = String.valueOf(request.request().path());
        if (READING.contains(request.request().method()) || PAGES.stream().noneMatch(path::startsWith)) {
            request.next();
            return;
        }
        request.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
        answers.answer(request, REFUSAL);
    }
}
