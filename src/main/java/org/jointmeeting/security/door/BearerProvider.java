package org.jointmeeting.security.door;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

import org.jointmeeting.security.Callers;
import org.jointmeeting.security.IdentitySource;
import org.jointmeeting.security.IdentitySource.Identified;
import org.jointmeeting.security.Permission;

/** Asks the sources who a credential stands for, and has the answer remembered for less than a second. */
@ApplicationScoped
class BearerProvider implements IdentityProvider<BearerRequest> {

    private final Instance<IdentitySource> sources;
    private final RememberedCallers remembered;

    BearerProvider(@Any Instance<IdentitySource> sources, RememberedCallers remembered) {
        this.sources = sources;
        this.remembered = remembered;
    }

    @Override
    public Class<BearerRequest> getRequestType() {
        return BearerRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(BearerRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identify(request));
    }

    @ActivateRequestContext
    SecurityIdentity identify(BearerRequest request) {
        String credential = request.credential();
        long asked = System.nanoTime();
        Identified found = sources.stream()
                .filter(source -> source.knows(credential))
                .findFirst()
                .flatMap(source -> source.identify(credential))
                .orElseThrow(AuthenticationFailedException::new);
        SecurityIdentity identity = identityOf(found);
        remembered.remember(request.hash(), found, identity, asked);
        return identity;
    }

    private static SecurityIdentity identityOf(Identified found) {
        Set<String> held = Permission.all().filter(found::may).collect(Collectors.toSet());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(found.caller().userName()))
                .addAttribute(Callers.ATTRIBUTE, found.caller())
                .addPermissionChecker(
                        asked -> Uni.createFrom().item(held.contains(asked.getName() + ":" + asked.getActions())))
                .build();
    }
}
