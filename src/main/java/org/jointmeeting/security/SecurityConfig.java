package org.jointmeeting.security;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Sign-in settings. */
@ConfigMapping(prefix = "joint-meeting.security")
public interface SecurityConfig {

    /** The first administrator; without a password a one-time one is made and printed once. */
    Administrator administrator();

    /** Cost of bcrypt as a power of two: 2^cost rounds for each sign-in. */
    @WithDefault("10")
    int bcryptCost();

    interface Administrator {
        @WithDefault("admin")
        String name();

        Optional<String> password();
    }
}
