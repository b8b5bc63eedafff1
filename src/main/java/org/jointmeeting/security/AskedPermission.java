package org.jointmeeting.security;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;

import io.quarkus.security.PermissionsAllowed;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** The permission that the called endpoint asks for; {@link Callers} narrows the caller to the grants that hold it. */
@RequestScoped
class AskedPermission {

    private @Nullable String name;
    private boolean ofRequest;

    @Nullable
    String name() {
        return name;
    }

    void note(@Nullable String permission) {
        name = permission;
        ofRequest = true;
    }

    /** False for work that the service does by itself. */
    boolean isOfRequest() {
        return ofRequest;
    }

    /** Notes the permission before the endpoint runs. */
    static class Noting {

        private static final String NONE = "";

        private final Map<String, String> known = new ConcurrentHashMap<>();
        private final AskedPermission asked;

        Noting(AskedPermission asked) {
            this.asked = asked;
        }

        @ServerRequestFilter
        public void note(ResourceInfo called) {
            String method = called.getResourceClass().getName() + "."
                    + called.getResourceMethod().getName();
            String permission = known.computeIfAbsent(method, any -> permissionOf(called));
            asked.note(permission.equals(NONE) ? null : permission);
        }

        private static String permissionOf(ResourceInfo called) {
            PermissionsAllowed allowed = called.getResourceMethod().getAnnotation(PermissionsAllowed.class);
            return allowed == null ? NONE : allowed.value()[0];
        }
    }
}
