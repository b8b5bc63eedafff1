package org.jointmeeting.security.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import org.jointmeeting.security.CallRefused;
import org.jointmeeting.security.Secrets;
import org.jointmeeting.security.SecurityConfig;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.problem.RawAnswers;
import org.jointmeeting.shared.text.Text;

/** Lets in so many requests a minute from each address and of each caller, before anything is read or looked up. */
@ApplicationScoped
class Doorkeeper {

    /** Before bodies are looked at. */
    private static final int FIRST = 20_000;

    private static final String SIGN_IN = "/api/v1/oauth/";
    private static final String HASH = "hash of authorization";

    private final Limits ofAddresses;
    private final Limits ofCallers;
    private final Limits ofSignIns;
    private final Event<CallRefused> refused;
    private final RawAnswers answers;

    Doorkeeper(SecurityConfig config, Event<CallRefused> refused, RawAnswers answers) {
        this.refused = refused;
        this.ofAddresses = new Limits(config.limits().perAddress());
        this.ofCallers = new Limits(config.limits().perCaller());
        this.ofSignIns = new Limits(config.limits().signInsPerAddress());
        this.answers = answers;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext request) {
        long wait = secondsToWait(request);
        if (wait == 0) {
            request.next();
            return;
        }
        refused.fire(new CallRefused(
                ProblemType.TOO_MANY_REQUESTS.status(), null, null, addressOf(request), "too many requests"));
        request.response().putHeader("Retry-After", Long.toString(wait));
        answers.answer(
                request,
                new Problem(
                        ProblemType.TOO_MANY_REQUESTS,
                        Text.of("请求过于频繁，请在 {0} 秒后重试。", "Too many requests; try again in {0} seconds.", wait)));
    }

    private long secondsToWait(RoutingContext request) {
        String address = addressOf(request);
        long wait = ofAddresses.secondsToWait(address);
        if (wait == 0 && request.normalizedPath().startsWith(SIGN_IN)) {
            wait = ofSignIns.secondsToWait(address);
        }
        String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        return wait == 0 && authorization != null ? ofCallers.secondsToWait(hashOf(request, authorization)) : wait;
    }

    /** The header's hash, made once for a request: what callers are told apart by, without keeping their secrets. */
    static String hashOf(RoutingContext request, String authorization) {
        String known = request.get(HASH);
        if (known != null) {
            return known;
        }
        String hash = Secrets.hash(authorization);
        request.put(HASH, hash);
        return hash;
    }

    private static String addressOf(RoutingContext request) {
        return request.request().remoteAddress().hostAddress();
    }
}
