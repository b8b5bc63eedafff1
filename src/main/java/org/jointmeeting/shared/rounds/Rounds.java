package org.jointmeeting.shared.rounds;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.jboss.logging.Logger;

/** All rounds of the service: each that is due and that no other instance does. */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final Instance<Round> all;
    private final Leases leases;
    private final UUID self = UUID.randomUUID();
    private final Map<String, String> troubles = new ConcurrentHashMap<>();

    Rounds(@Any Instance<Round> all, Leases leases) {
        this.all = all;
        this.leases = leases;
    }

    /** Runs every round that is due. One that fails keeps none of the others. */
    public void runDue() {
        for (Round round : all) {
            try {
                runIfDue(round);
                troubles.remove(round.name());
            } catch (RuntimeException e) {
                tell(round, e);
            }
        }
    }

    private void runIfDue(Round round) {
        if (leases.take(round.name(), self, round.every())) {
            try {
                round.run();
            } finally {
                leases.giveBack(round.name(), self);
            }
        }
    }

    /** The same trouble is told once. */
    private void tell(Round round, RuntimeException e) {
        String trouble = String.valueOf(e.getMessage());
        if (!trouble.equals(troubles.put(round.name(), trouble))) {
            LOG.errorf(e, "The round %s failed; it is tried again when it is due.", round.name());
        }
    }
}
