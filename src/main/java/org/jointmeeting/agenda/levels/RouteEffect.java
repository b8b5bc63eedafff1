package org.jointmeeting.agenda.levels;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a route is open. */
@Schema(description = "允许或禁止 · whether the route is open")
public enum RouteEffect {
    ALLOWED,
    FORBIDDEN
}
