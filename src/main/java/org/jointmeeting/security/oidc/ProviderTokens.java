package org.jointmeeting.security.oidc;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.IdentitySource;
import org.jointmeeting.security.SecurityConfig;
import org.jointmeeting.security.account.Account;
import org.jointmeeting.security.account.Accounts;
import org.jointmeeting.security.account.HeldGrants;

/**
 * Who a token of the city's identity provider stands for: the account whose external subject its claim names. What that
 * account may do is decided here, never by the token.
 */
@ApplicationScoped
class ProviderTokens implements IdentitySource {

    private static final Logger LOG = Logger.getLogger(ProviderTokens.class);

    /** Every JSON object starts so in base64url. */
    private static final String START = "ey";

    private final SecurityConfig.Provider config;
    private final @Nullable DefaultJWTParser parser;
    private final Accounts accounts;
    private final HeldGrants held;

    ProviderTokens(SecurityConfig config, Accounts accounts, HeldGrants held) {
        this.config = config.provider();
        this.parser = ProviderTrust.of(this.config).map(DefaultJWTParser::new).orElse(null);
        this.accounts = accounts;
        this.held = held;
    }

    @Override
    public boolean knows(String credential) {
        return credential.startsWith(START);
    }

    @Override
    @Transactional
    public Optional<Identified> identify(String credential) {
        JsonWebToken token = verified(credential);
        if (token == null) {
            return Optional.empty();
        }
        Object subject = token.getClaim(config.subjectClaim());
        return subject == null
                ? Optional.empty()
                : accounts.ofSubject(subject.toString()).map(account -> identified(account, token));
    }

    private @Nullable JsonWebToken verified(String credential) {
        try {
            return parser == null ? null : parser.parse(credential);
        } catch (ParseException refused) {
            // Never the token itself: whoever reads the log could use it elsewhere.
            LOG.debugf("A token of the identity provider was refused: %s", refused.getMessage());
            return null;
        }
    }

    private Identified identified(Account account, JsonWebToken token) {
        Caller caller = new Caller(account.id(), account.userName(), held.of(account));
        return new Identified(
                caller, true, Instant.ofEpochSecond(token.getExpirationTime()).plus(config.clockSkew()));
    }
}
