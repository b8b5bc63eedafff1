package org.jointmeeting.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

import org.jointmeeting.calendar.LoadingStatutoryDays;
import org.jointmeeting.organisation.tree.LoadingDivisions;
import org.jointmeeting.security.FirstAdministrator;

/** Makes an empty database usable before the first request is answered. */
@ApplicationScoped
class FirstStart {

    private final FirstAdministrator administrator;
    private final LoadingStatutoryDays statutoryDays;
    private final LoadingDivisions divisions;
    private final StartConfig config;

    FirstStart(
            FirstAdministrator administrator,
            LoadingStatutoryDays statutoryDays,
            LoadingDivisions divisions,
            StartConfig config) {
        this.administrator = administrator;
        this.statutoryDays = statutoryDays;
        this.divisions = divisions;
        this.config = config;
    }

    void onStart(@Observes StartupEvent event) {
        administrator.openIfNone();
        statutoryDays.loadIfEmpty();
        if (config.loadDivisions()) {
            divisions.loadIfEmpty();
        }
    }
}
