package org.jointmeeting.security;

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

    static final String ATTRIBUTE = "caller";

    private final ThreadLocal<@Nullable Caller> told = new ThreadLocal<>();
    private final CurrentIdentityAssociation identities;

    Callers(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    public Caller current() {
        Caller pretended = told.get();
        if (pretended != null) {
            return pretended;
        }
        if (!Arc.container().requestContext().isActive()) {
            return Caller.service();
        }
        SecurityIdentity identity = identities.getIdentity();
        return identity.isAnonymous() ? Caller.service() : identity.getAttribute(ATTRIBUTE);
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
