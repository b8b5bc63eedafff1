package org.jointmeeting.security.door;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A credential that came as {@code Authorization: Bearer}. */
class BearerRequest extends BaseAuthenticationRequest {

    private final String credential;

    BearerRequest(String credential) {
        this.credential = credential;
    }

    String credential() {
        return credential;
    }
}
