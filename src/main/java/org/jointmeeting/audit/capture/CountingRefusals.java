package org.jointmeeting.audit.capture;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;

import org.jointmeeting.audit.entry.Actor;
import org.jointmeeting.audit.entry.AuditAction;
import org.jointmeeting.audit.entry.Scene;
import org.jointmeeting.audit.entry.WritingEntries;
import org.jointmeeting.security.CallRefused;
import org.jointmeeting.security.SignInFailed;
import org.jointmeeting.shared.time.ServiceClock;

/**
 * Writes failed sign-ins and refused calls, the first at once and its repetitions of the same minute as a number, so that
 * nobody fills the database by knocking. They are written apart from any transaction: what is refused leaves none.
 */
@ApplicationScoped
public class CountingRefusals {

    /** Different refusals told of in one minute; what is beyond is counted together. */
    private static final int MOST = 100;

    private final Map<Refusal, Count> counts = new LinkedHashMap<>();
    private final EntityManager database;
    private final WritingEntries writing;
    private final ServiceClock clock;
    private Instant minute = Instant.EPOCH;

    CountingRefusals(EntityManager database, WritingEntries writing, ServiceClock clock) {
        this.database = database;
        this.writing = writing;
        this.clock = clock;
    }

    void hear(@Observes SignInFailed failed) {
        count(new Refusal(
                AuditAction.SIGN_IN_FAILED,
                Actor.of(null, failed.userName()),
                failed.address(),
                null,
                401,
                failed.reason()));
    }

    void hear(@Observes CallRefused refused) {
        String name = refused.userName() == null ? "" : refused.userName();
        count(new Refusal(
                AuditAction.CALL_REFUSED,
                Actor.of(refused.accountId(), name),
                refused.address(),
                refused.operation(),
                refused.status(),
                null));
    }

    private synchronized void count(Refusal refusal) {
        boolean isOneTooMany = counts.size() >= MOST && !counts.containsKey(refusal);
        counts.computeIfAbsent(isOneTooMany ? Refusal.others(refusal.action()) : refusal, any -> new Count()).toTell++;
    }

    /** What is new at once; repetitions when their minute is over. */
    public void write() {
        List<WritingEntries.Told> told = new ArrayList<>();
        List<Scene> scenes = new ArrayList<>();
        Instant now = clock.actual();
        take(now).forEach((refusal, number) -> {
            told.add(refusal.told(number));
            scenes.add(refusal.scene(now));
        });
        if (told.isEmpty()) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < told.size(); i++) {
                writing.write(database.unwrap(Session.class), scenes.get(i), List.of(told.get(i)));
            }
        });
    }

    private synchronized Map<Refusal, Integer> take(Instant now) {
        boolean isOver = now.truncatedTo(ChronoUnit.MINUTES).isAfter(minute);
        Map<Refusal, Integer> taken = new LinkedHashMap<>();
        counts.forEach((refusal, count) -> {
            if (count.toTell > 0 && (isOver || !count.isTold)) {
                taken.put(refusal, count.toTell);
                count.toTell = 0;
                count.isTold = true;
            }
        });
        if (isOver) {
            counts.clear();
            minute = now.truncatedTo(ChronoUnit.MINUTES);
        }
        return taken;
    }

    private static final class Count {
        private int toTell;
        private boolean isTold;
    }
}
