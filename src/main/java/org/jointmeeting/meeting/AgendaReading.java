package org.jointmeeting.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the caller may know of one meeting's agenda.
 *
 * @param audience the nearest that any entry makes of it
 * @param open the entries open to it; not filled for {@link Audience#INTERNAL}, to whom all are
 */
public record AgendaReading(Audience audience, List<AgendaLine> open) {

    public static final AgendaReading WHOLE = new AgendaReading(Audience.INTERNAL, List.of());

    public AgendaReading {
        open = List.copyOf(open);
    }

    public boolean isWhole() {
        return audience == Audience.INTERNAL;
    }

    public boolean mayRead(UUID entryId) {
        return isWhole() || open.stream().anyMatch(line -> line.entryId().equals(entryId));
    }

    public Set<UUID> compoundIds() {
        return open.stream().flatMap(line -> line.compoundIds().stream()).collect(Collectors.toSet());
    }

    public int minutes() {
        return open.stream().mapToInt(AgendaLine::minutes).sum();
    }
}
