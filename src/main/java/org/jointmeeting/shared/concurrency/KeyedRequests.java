package org.jointmeeting.shared.concurrency;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Keeps keyed requests: the claim in a transaction of its own, the answer in the effect's. */
@ApplicationScoped
class KeyedRequests implements PanacheRepositoryBase<KeyedRequest, String> {

    /** A claim whose process died is free again after this time; no request is allowed to run as long. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Text OTHER_BODY = Text.of(
            "该 Idempotency-Key 已用于内容不同的请求，请换用新的键。",
            "This Idempotency-Key was used for a request with other content; use a new key.");
    private static final Text RUNNING = Text.of(
            "带有同一 Idempotency-Key 的请求正在处理，请稍后重试。",
            "The request with this Idempotency-Key is still running; retry in a moment.");

    /** Hibernate's value for rows that somebody else holds: pass over them. */
    private static final int SKIP_LOCKED = -2;

    private final IdempotencyConfig config;
    private final ServiceClock clock;
    private final ObjectMapper json;

    KeyedRequests(IdempotencyConfig config, ServiceClock clock, ObjectMapper json) {
        this.config = config;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Claims the key for this request.
     *
     * @return the answer given before, or null when the request is ours to run
     * @throws Problem 422 when the key stands for another request, 409 while that request runs
     */
    @Nullable
    Response claim(String callerKey, String fingerprint) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> claimInTransaction(callerKey, fingerprint));
        } catch (ConstraintViolationException claimedAtTheSameMoment) {
            throw new Problem(ProblemType.STILL_RUNNING, RUNNING);
        }
    }

    private @Nullable Response claimInTransaction(String callerKey, String fingerprint) {
        Instant now = clock.instant();
        KeyedRequest known = findById(callerKey, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            persistAndFlush(new KeyedRequest(callerKey, fingerprint, now));
            return null;
        }
        if (known.isClaimedBefore(now.minus(config.keptFor()))) {
            known.begin(fingerprint, now);
            return null;
        }
        if (!known.isFor(fingerprint)) {
            throw new Problem(ProblemType.KEY_REUSED, OTHER_BODY);
        }
        if (known.isAnswered()) {
            return replay(known);
        }
        if (!known.isClaimedBefore(now.minus(LEASE))) {
            throw new Problem(ProblemType.STILL_RUNNING, RUNNING);
        }
        known.claim(now);
        return null;
    }

    /** Stores the answer; called inside the effect's transaction, so that both are there or neither. */
    void answer(String callerKey, Response response) {
        try {
            findById(callerKey)
                    .answer(
                            response.getStatus(),
                            response.getHeaderString("Location"),
                            response.getEntityTag() == null
                                    ? null
                                    : response.getEntityTag().getValue(),
                            response.getEntity() == null ? null : json.writeValueAsString(response.getEntity()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that is no JSON", e);
        }
    }

    /** Frees the key of a request that failed, so that it can be tried again. */
    void release(String callerKey) {
        QuarkusTransaction.requiringNew().run(() -> deleteById(callerKey));
    }

    /**
     * Removes rows that were claimed before, the oldest first; those that another process is removing are left to it.
     *
     * @return how many
     */
    int removeOlder(Instant claimedBefore, int most) {
        List<KeyedRequest> old = find("claimedAt < ?1 order by claimedAt", claimedBefore)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
        old.forEach(this::delete);
        return old.size();
    }

    private static Response replay(KeyedRequest known) {
        Response.ResponseBuilder answer = Response.status(known.status()).header("Idempotency-Replayed", "true");
        if (known.location() != null) {
            answer.location(URI.create(known.location()));
        }
        if (known.etag() != null) {
            answer.tag(known.etag());
        }
        if (known.body() != null) {
            answer.type("application/json").entity(known.body());
        }
        return answer.build();
    }
}
