package org.jointmeeting.security;

import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Sign-in settings. */
@ConfigMapping(prefix = "joint-meeting.security")
public interface SecurityConfig {

    /** The first administrator; without a password a one-time one is made and printed once. */
    Administrator administrator();

    /** Rounds of PBKDF2 for each sign-in; more is slower for whoever guesses. */
    @WithDefault("210000")
    int passwordRounds();

    /** How long an access token is good for. */
    @WithDefault("PT15M")
    Duration accessFor();

    /** How long a sign-in can be refreshed before the password is asked for again. */
    @WithDefault("PT12H")
    Duration signInFor();

    /** How long the longest API key is good for. */
    @WithDefault("P366D")
    Period keyFor();

    /** How long the rights of a caller are remembered before the database is asked again; below one second. */
    @WithDefault("PT0.4S")
    Duration rememberFor();

    /** How many requests are let in; behind a proxy tell the server to trust its forwarded address. */
    Limits limits();

    /** The city's identity provider; without an address its tokens are not taken. */
    Provider provider();

    /** Requests a minute; half of them may come at once, and nobody gets less than ten. */
    interface Limits {
        /** From one address, whoever calls. */
        @WithDefault("12000")
        int perAddress();

        /** With one credential, from wherever. */
        @WithDefault("6000")
        int perCaller();

        /** Sign-ins and refreshes from one address. */
        @WithDefault("60")
        int signInsPerAddress();
    }

    /** OIDC bearer tokens: who signs them and how they are read. */
    interface Provider {
        /** Address of its JSON Web Key Set. */
        Optional<String> jwks();

        /** The {@code iss} that its tokens carry. */
        Optional<String> issuer();

        /** The {@code aud} that stands for this service. */
        Optional<String> audience();

        /** The claim that names the account's external subject. */
        @WithDefault("sub")
        String subjectClaim();

        /** Signature algorithms taken; never a symmetric one. */
        @WithDefault("RS256,PS256,ES256")
        Set<String> algorithms();

        /** How long the keys are kept before they are fetched again. */
        @WithDefault("PT10M")
        Duration keysFor();

        /** How far the clocks may differ. */
        @WithDefault("PT30S")
        Duration clockSkew();
    }

    interface Administrator {
        @WithDefault("admin")
        String name();

        Optional<String> password();
    }
}
