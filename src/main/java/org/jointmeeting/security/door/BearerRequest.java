package org.jointmeeting.security.door;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A credential that came as {@code Authorization: Bearer}. */
class BearerRequest extends BaseAuthenticationRequest {

    private final String credential;
    private final String hash;

    BearerRequest(String credential, String hash) {
        this.credential = credential;
        this.hash = hash;
    }

    String credential() {
        return credential;
    }

    /** What is remembered in the credential's place. */
    String hash() {
        return hash;
    }
}
