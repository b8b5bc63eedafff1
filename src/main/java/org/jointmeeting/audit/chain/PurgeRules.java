package org.jointmeeting.audit.chain;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.audit.AuditConfig;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Who may purge what: entries kept long enough, by auditors of everything, for the trail is one for all jurisdictions. */
@ApplicationScoped
class PurgeRules {

    private final AuditConfig config;
    private final Callers callers;
    private final ServiceClock clock;

    PurgeRules(AuditConfig config, Callers callers, ServiceClock clock) {
        this.config = config;
        this.callers = callers;
        this.clock = clock;
    }

    /** @throws Problem 403 for who holds less than everything; 422 when that is too early */
    void require(LocalDate before) {
        if (!callers.current().reachesEverything()) {
            throw Problem.forbidden(Text.of(
                    "审计链适用于所有辖区，只有不限辖区的审计员可以清理。",
                    "The trail holds for every jurisdiction; only an auditor of all of them may purge it."));
        }
        LocalDate latest = clock.dateOf(clock.actual()).minusDays(config.daysKept());
        if (before.isAfter(latest)) {
            throw Problem.rule(
                    "before",
                    Text.of(
                            "审计条目至少保存 {0} 天，只能清理 {1} 以前的。",
                            "Entries are kept for {0} days at least; only what is before {1} can be purged.",
                            config.daysKept(),
                            latest));
        }
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
