package org.jointmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;

/** Leads a visitor of the bare address to Swagger UI. */
@ApplicationScoped
class Welcome {

    void lead(@Observes Router router) {
        router.get("/").handler(request -> request.redirect("/swagger/"));
    }
}
