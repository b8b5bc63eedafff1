package org.jointmeeting.security;

import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Event;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** Tells of calls that were refused; what was merely filled in wrongly is no refusal. */
@Provider
public class TellingRefusals implements ContainerResponseFilter {

    private static final int NOT_FOUND = 404;
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 429);
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final RoutingContext http;
    private final Event<CallRefused> refused;

    TellingRefusals(RoutingContext http, Event<CallRefused> refused) {
        this.http = http;
        this.refused = refused;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        Caller caller = caller();
        if (REFUSALS.contains(status) || (status == NOT_FOUND && caller != null)) {
            refused.fire(new CallRefused(
                    status,
                    caller == null ? null : caller.accountId(),
                    caller == null ? null : caller.userName(),
                    address(),
                    operation()));
        }
    }

    /** Only what the request knows by now: asking for more could wait, and this may be a thread that must not. */
    private @Nullable Caller caller() {
        SecurityIdentity identity = http.user() instanceof QuarkusHttpUser user ? user.getSecurityIdentity() : null;
        return identity == null || identity.isAnonymous() ? null : identity.getAttribute(Callers.ATTRIBUTE);
    }

    private @Nullable String address() {
        var peer = http.request().remoteAddress();
        return peer == null ? null : peer.hostAddress();
    }

    private String operation() {
        return http.request().method().name() + " "
                + ID.matcher(http.request().path()).replaceAll("{id}");
    }
}
