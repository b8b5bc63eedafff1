package org.jointmeeting.security;

import java.security.Permission;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Adds to a signed-in identity the permissions of its role and the caller it is. */
@ApplicationScoped
class CallerAugmentor implements SecurityIdentityAugmentor {

    private final Accounts accounts;

    CallerAugmentor(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.isAnonymous()
                ? Uni.createFrom().item(identity)
                : context.runBlocking(() -> augmented(identity));
    }

    @ActivateRequestContext
    SecurityIdentity augmented(SecurityIdentity identity) {
        Caller caller =
                accounts.callerNamed(identity.getPrincipal().getName()).orElseThrow(AuthenticationFailedException::new);
        Set<Permission> permissions = org.jointmeeting.security.Permission.of(caller.role()).stream()
                .map(CallerAugmentor::permission)
                .collect(Collectors.toSet());
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(Callers.ATTRIBUTE, caller)
                .addPermissions(permissions)
                .build();
    }

    private static Permission permission(String name) {
        int colon = name.indexOf(':');
        return new StringPermission(name.substring(0, colon), name.substring(colon + 1));
    }
}
