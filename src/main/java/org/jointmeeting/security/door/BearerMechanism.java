package org.jointmeeting.security.door;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** The one way in: {@code Authorization: Bearer} with an access token, an API key or the identity provider's token. */
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 8192;

    private final RememberedCallers remembered;

    BearerMechanism(RememberedCallers remembered) {
        this.remembered = remembered;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        String credential = credentialOf(header);
        if (header == null || credential == null) {
            return Uni.createFrom().nullItem();
        }
        String hash = Doorkeeper.hashOf(context, header);
        SecurityIdentity known = remembered.find(hash);
        return known == null
                ? identities
                        .authenticate(new BearerRequest(credential, hash))
                        // As nobody the call goes on to where it is refused with a problem, like all others.
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull()
                : Uni.createFrom().item(known);
    }

    private static @Nullable String credentialOf(@Nullable String header) {
        if (header == null || header.length() > LONGEST) {
            return null;
        }
        boolean bearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return bearer ? header.substring(SCHEME.length()).strip() : null;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", SCHEME.strip()));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(BearerRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, SCHEME.strip()));
    }
}
