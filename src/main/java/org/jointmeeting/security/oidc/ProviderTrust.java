package org.jointmeeting.security.oidc;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;

import org.jointmeeting.security.SecurityConfig;

/** What a token of the identity provider must show: the right key, algorithm, issuer, audience, and an end. */
final class ProviderTrust {

    private ProviderTrust() {}

    /**
     * Empty when no identity provider is configured.
     *
     * @throws IllegalStateException when issuer or audience is missing, or an algorithm is symmetric or none
     */
    static Optional<JWTAuthContextInfo> of(SecurityConfig.Provider config) {
        return config.jwks().filter(address -> !address.isBlank()).map(address -> trust(address, config));
    }

    private static JWTAuthContextInfo trust(String address, SecurityConfig.Provider config) {
        JWTAuthContextInfo trust = new JWTAuthContextInfo();
        trust.setPublicKeyLocation(address);
        trust.setIssuedBy(given("issuer", config.issuer()));
        trust.setExpectedAudience(Set.of(given("audience", config.audience())));
        trust.setRequiredClaims(Set.of("exp", config.subjectClaim()));
        trust.setSignatureAlgorithm(
                config.algorithms().stream().map(ProviderTrust::algorithm).collect(Collectors.toSet()));
        trust.setClockSkew((int) config.clockSkew().toSeconds());
        int minutes = Math.max(1, (int) config.keysFor().toMinutes());
        trust.setJwksRefreshInterval(minutes);
        trust.setRequireNamedPrincipal(false);
        return trust;
    }

    private static String given(String name, Optional<String> value) {
        return value.filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalStateException(
                        "joint-meeting.security.provider." + name + " must be given with provider.jwks"));
    }

    private static SignatureAlgorithm algorithm(String name) {
        SignatureAlgorithm algorithm = SignatureAlgorithm.fromAlgorithm(name.strip());
        if (algorithm.name().startsWith("HS")) {
            throw new IllegalStateException("a symmetric algorithm is not taken from an identity provider: " + name);
        }
        return algorithm;
    }
}
