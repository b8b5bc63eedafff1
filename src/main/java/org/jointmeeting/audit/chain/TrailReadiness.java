package org.jointmeeting.audit.chain;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import org.jointmeeting.audit.AuditConfig;

/** Tells what the last check of the trail found; takes the service out of use for it only where that is asked for. */
@Readiness
@ApplicationScoped
class TrailReadiness implements HealthCheck {

    private final VerifyingTrail verifying;
    private final AuditConfig config;

    TrailReadiness(VerifyingTrail verifying, AuditConfig config) {
        this.verifying = verifying;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("audit");
        Verification latest = verifying.latest();
        if (latest == null) {
            return answer.up().build();
        }
        answer.withData("whole", latest.isWhole())
                .withData("verifiedAt", latest.verifiedAt().toString())
                .withData("lastSeq", latest.lastSeq());
        if (!latest.isWhole()) {
            answer.withData("firstWrong", latest.wrong().get(0).toString());
        }
        return answer.status(latest.isWhole() || !config.unreadyWhenBroken()).build();
    }
}
