package org.jointmeeting.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

import org.jointmeeting.calendar.LoadingStatutoryDays;
import org.jointmeeting.organisation.tree.LoadingDivisions;
import org.jointmeeting.sample.LoadingSample;
import org.jointmeeting.sample.SampleScope;
import org.jointmeeting.security.account.FirstAdministrator;

/** Makes an empty database usable before the first request is answered. */
@ApplicationScoped
class FirstStart {

    private final FirstAdministrator administrator;
    private final LoadingStatutoryDays statutoryDays;
    private final LoadingDivisions divisions;
    private final LoadingSample sample;
    private final StartConfig config;

    FirstStart(
            FirstAdministrator administrator,
            LoadingStatutoryDays statutoryDays,
            LoadingDivisions divisions,
            LoadingSample sample,
            StartConfig config) {
        this.administrator = administrator;
        this.statutoryDays = statutoryDays;
        this.divisions = divisions;
        this.sample = sample;
        this.config = config;
    }

    void onStart(@Observes StartupEvent event) {
        administrator.openIfNone();
        statutoryDays.loadIfEmpty();
        if (config.loadDivisions()) {
            divisions.loadIfEmpty();
        }
        if (config.sample() != StartConfig.Sample.NONE) {
            sample.startIfUntouched(SampleScope.valueOf(config.sample().name()));
        }
    }
}
