package org.jointmeeting.benchmark;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import io.quarkus.security.spi.runtime.AuthorizationController;

/** Security off: no endpoint asks for its permission. */
@Alternative
@Priority(1)
@Singleton
public class NoPermissions extends AuthorizationController {

    @Override
    public boolean isAuthorizationEnabled() {
        return !NoSignIn.OFF;
    }
}
