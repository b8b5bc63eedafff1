package org.jointmeeting.planning.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.session.ItemsToPlan;
import org.jointmeeting.calendar.Urgency;

/** How much the items of a meeting hurry it. */
@ApplicationScoped
class WeighingUrgency {

    private static final int MOST = 20;

    private final ItemsToPlan items;
    private final PlanConfig config;

    WeighingUrgency(ItemsToPlan items, PlanConfig config) {
        this.items = items;
        this.config = config;
    }

    /** By meeting. */
    Map<UUID, Integer> onAgendas(String path) {
        return weights(items.urgenciesOnAgenda(path));
    }

    /** By jurisdiction, of what waits for its next meeting. */
    Map<UUID, Integer> waiting(String path) {
        return weights(items.urgenciesWaiting(path));
    }

    private Map<UUID, Integer> weights(Map<UUID, List<Urgency>> urgencies) {
        Map<UUID, Integer> weights = new HashMap<>();
        urgencies.forEach((id, all) -> weights.put(
                id, Math.min(MOST, all.stream().mapToInt(this::weight).sum())));
        return weights;
    }

    private int weight(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> config.emergencyOverUrgent();
            case URGENT -> 1;
            case ADVICE, ORDINARY, COMPLEX -> 0;
        };
    }
}
