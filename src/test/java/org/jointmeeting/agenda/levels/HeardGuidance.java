package org.jointmeeting.agenda.levels;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jointmeeting.agenda.GuidanceGiven;

/** What the stories heard of guidance. */
@ApplicationScoped
class HeardGuidance {

    private final List<GuidanceGiven> heard = new CopyOnWriteArrayList<>();

    void on(@Observes GuidanceGiven given) {
        heard.add(given);
    }

    GuidanceGiven about(String itemId) {
        return heard.stream()
                .filter(given -> given.itemId().toString().equals(itemId))
                .findFirst()
                .orElseThrow();
    }
}
