package org.jointmeeting.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

import org.jointmeeting.security.FirstAdministrator;

/** Makes an empty database usable before the first request is answered. */
@ApplicationScoped
class FirstStart {

    private final FirstAdministrator administrator;

    FirstStart(FirstAdministrator administrator) {
        this.administrator = administrator;
    }

    void onStart(@Observes StartupEvent event) {
        administrator.openIfNone();
    }
}
