package org.jointmeeting.planning.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.security.Permission;
import org.jointmeeting.security.account.GrantedPeople;

/**
 * Who may convene a meeting 召集: the heads of the coordination offices of its jurisdiction and of those above, while they
 * hold the post, and whoever was granted it.
 */
@ApplicationScoped
class Conveners {

    private final Directory directory;
    private final GrantedPeople granted;

    Conveners(Directory directory, GrantedPeople granted) {
        this.directory = directory;
        this.granted = granted;
    }

    /** @param days on which they may */
    record Able(UUID personId, String name, List<Period> days) {}

    /** Those of the nearest office first. */
    List<Able> of(String jurisdictionPath, Period within) {
        Map<UUID, List<Period>> able = new LinkedHashMap<>();
        directory.findOfficeHeads(jurisdictionPath, within).forEach(post -> note(able, post.personId(), post.period()));
        granted.with(Permission.MEETING_CONVENE, jurisdictionPath).forEach(id -> note(able, id, within));
        Map<UUID, String> names = directory.findNames(able.keySet());
        return able.entrySet().stream()
                .filter(one -> names.containsKey(one.getKey()))
                .map(one -> new Able(one.getKey(), String.valueOf(names.get(one.getKey())), one.getValue()))
                .toList();
    }

    private static void note(Map<UUID, List<Period>> able, UUID personId, Period days) {
        able.computeIfAbsent(personId, id -> new ArrayList<>()).add(days);
    }
}
