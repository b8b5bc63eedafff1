package org.jointmeeting.security;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.Author;

/** Answers who is calling; work the service does itself, or in somebody's name, runs inside {@link #as}. */
@ApplicationScoped
public class Callers implements Author {

    /** The attribute of a signed-in identity that holds its caller. */
    public static final String ATTRIBUTE = "caller";

    /** Who has not signed in reaches nothing. */
    private static final Caller NOBODY = new Caller(null, "anonymous", List.of());

    private final ThreadLocal<@Nullable Caller> told = new ThreadLocal<>();
    private final CurrentIdentityAssociation identities;
    private final AskedPermission asked;

    Callers(CurrentIdentityAssociation identities, AskedPermission asked) {
        this.identities = identities;
        this.asked = asked;
    }

    public Caller current() {
        Caller pretended = told.get();
        return pretended == null ? signedIn() : pretended;
    }

    /** Who signed in, whoever's name the work at hand is done in; outside any request the service itself. */
    public Caller signedIn() {
        if (!Arc.container().requestContext().isActive()) {
            return Caller.service();
        }
        SecurityIdentity identity = identities.getIdentity();
        if (identity.isAnonymous()) {
            return asked.isOfRequest() ? NOBODY : Caller.service();
        }
        return narrowed(identity.getAttribute(ATTRIBUTE));
    }

    private Caller narrowed(Caller caller) {
        String permission = asked.name();
        return permission == null ? caller : caller.under(permission);
    }

    @Override
    public @Nullable UUID accountId() {
        return current().accountId();
    }

    /** @throws Problem 404 when the path lies outside the caller's subtree: what is outside is not to be known of */
    public void requireReach(String path, Text what) {
        if (!current().reaches(path)) {
            throw Problem.notFound(what);
        }
    }

    /** @throws Problem 404 when the path lies neither in the caller's subtree nor at a level above it */
    public void requireNear(String path, Text what) {
        if (!current().isNear(path)) {
            throw Problem.notFound(what);
        }
    }

    /** Runs work in somebody's name, on this thread only. */
    public void as(Caller caller, Runnable work) {
        Caller before = told.get();
        told.set(caller);
        try {
            work.run();
        } finally {
            told.set(before);
        }
    }
}
