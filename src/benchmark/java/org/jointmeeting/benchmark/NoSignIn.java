package org.jointmeeting.benchmark;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;

/** Security off, for comparison only: everybody is the service itself, and nothing is looked at. */
@ApplicationScoped
public class NoSignIn implements HttpAuthenticationMechanism {

    static final boolean OFF = Boolean.getBoolean("benchmark.security-off");
    private static final int FIRST = 5000;

    private final SecurityIdentity everybody = QuarkusSecurityIdentity.builder()
            .setPrincipal(new QuarkusPrincipal("everybody"))
            .addAttribute(Callers.ATTRIBUTE, Caller.service())
            .build();

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return OFF ? Uni.createFrom().item(everybody) : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public int getPriority() {
        return FIRST;
    }
}
