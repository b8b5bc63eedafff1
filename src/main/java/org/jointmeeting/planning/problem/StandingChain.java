package org.jointmeeting.planning.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.WorkingCalendar;
import org.jointmeeting.organisation.JurisdictionView;

/**
 * The chain of levels against meetings that stand as they are: after the lower ones of the period, before the upper one.
 * Where these leave no day, the chain is broken already and binds nobody.
 */
final class StandingChain {

    private final Map<UUID, List<LocalDate>> held;
    private final Map<UUID, List<UUID>> below = new HashMap<>();
    private final WorkingCalendar calendar;
    private final int apart;

    /**
     * @param held the days of the standing meetings, by jurisdiction
     * @param apart in working days
     */
    StandingChain(
            Map<UUID, List<LocalDate>> held, Collection<JurisdictionView> tree, WorkingCalendar calendar, int apart) {
        this.held = held;
        this.calendar = calendar;
        this.apart = apart;
        tree.forEach(node -> {
            if (node.parentId() != null) {
                below.computeIfAbsent(node.parentId(), id -> new ArrayList<>()).add(node.id());
            }
        });
    }

    Wanted bind(Wanted meeting) {
        if (!meeting.isRegular()) {
            return meeting;
        }
        DayRange days = meeting.days();
        for (UUID lower : below.getOrDefault(meeting.where().id(), List.of())) {
            for (LocalDate day : heldIn(meeting.period(), lower)) {
                days = days.notBefore(calendar.plus(day, apart));
            }
        }
        for (LocalDate day : heldIn(meeting.period(), meeting.where().parentId())) {
            days = days.notAfter(calendar.plus(day, -apart));
        }
        return days.isEmpty() ? meeting : meeting.on(days);
    }

    private List<LocalDate> heldIn(DayRange period, @Nullable UUID jurisdictionId) {
        return jurisdictionId == null
                ? List.of()
                : held.getOrDefault(jurisdictionId, List.of()).stream()
                        .filter(period::holds)
                        .toList();
    }
}
