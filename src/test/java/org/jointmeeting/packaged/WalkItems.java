package org.jointmeeting.packaged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** The items that the walk has raised, and how long the history of each is known to be. */
final class WalkItems {

    private static final String[] RAISERS = {"walk-owners", "walk-commissioner", WalkGround.COORDINATOR};

    private static final Set<String> ENDS = Set.of("REJECTED", "MERGED", "WITHDRAWN");
    private static final int LATEST = 25;
    private static final int FEW = 12;

    private final WalkGround ground;
    private final Random dice;
    private final List<String> ids = new ArrayList<>();
    private final List<String> living = new ArrayList<>();
    private final Map<String, List<String>> known = new HashMap<>();

    WalkItems(WalkGround ground, Random dice) {
        this.ground = ground;
        this.dice = dice;
    }

    String raise() throws IOException, InterruptedException {
        int who = dice.nextInt(RAISERS.length);
        String id = ground.as(RAISERS[who])
                .create(
                        "/agenda-items",
                        Map.of(
                                "compoundIds", List.of(ground.compounds.get(who == 0 ? 0 : 1)),
                                "category", "FIRE_LANE_CHARGING",
                                "title", "充电桩占用消防通道 " + ids.size(),
                                "facts", "占道 1.5 米，消防车无法通行。",
                                "source", "SELF"),
                        UUID.randomUUID().toString());
        adopt(id);
        return id;
    }

    boolean areFew() {
        return living.size() < FEW;
    }

    /** Mostly one of the latest that has not ended, so that many come to their end. */
    String any() {
        List<String> from = living.isEmpty() || dice.nextInt(10) == 0 ? ids : living;
        int back = Math.min(from.size(), LATEST);
        return from.get(from.size() - 1 - dice.nextInt(back));
    }

    String another(String than) {
        String other = any();
        return other.equals(than) ? null : other;
    }

    /** Those that the service made, as parts of others. */
    void adopt(String id) {
        if (!ids.contains(id)) {
            ids.add(id);
            living.add(id);
        }
    }

    /** The actions of its history, as last seen. */
    List<String> known(String id) {
        return known.getOrDefault(id, List.of());
    }

    void learn(String id, List<String> actions, String status) {
        if (ENDS.contains(status)) {
            living.remove(id);
        }
        known.put(id, List.copyOf(actions));
    }
}
