package org.jointmeeting.shared.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

import org.jointmeeting.shared.time.ServiceClock;

/** Stamps every row with who and when, so that no service can forget it. */
@ApplicationScoped
public class TrackingListener {

    private final Author author;
    private final ServiceClock clock;

    TrackingListener(Author author, ServiceClock clock) {
        this.author = author;
        this.clock = clock;
    }

    @PrePersist
    public void made(Tracked row) {
        row.made(clock.instant(), author.accountId());
    }

    @PreUpdate
    public void changed(Tracked row) {
        row.changed(clock.instant(), author.accountId());
    }
}
