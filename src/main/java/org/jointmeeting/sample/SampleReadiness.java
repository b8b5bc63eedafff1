package org.jointmeeting.sample;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while a first start still loads the sample; loading on request leaves the service ready. */
@Readiness
@ApplicationScoped
class SampleReadiness implements HealthCheck {

    private final LoadingSample loading;

    SampleReadiness(LoadingSample loading) {
        this.loading = loading;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sample").status(loading.isReady()).build();
    }
}
