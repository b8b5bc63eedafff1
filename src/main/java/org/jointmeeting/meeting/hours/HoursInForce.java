package org.jointmeeting.meeting.hours;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingWindow;
import org.jointmeeting.meeting.MeetingWindows;
import org.jointmeeting.meeting.WindowDays;
import org.jointmeeting.meeting.record.MeetingConfig;
import org.jointmeeting.organisation.JurisdictionView;

/** Finds whose windows hold where: the nearest that are set, from the jurisdiction upwards. */
@ApplicationScoped
class HoursInForce implements MeetingWindows {

    private final AllHours all;
    private final List<MeetingWindow> usual;

    HoursInForce(AllHours all, MeetingConfig config) {
        this.all = all;
        this.usual =
                List.of(MeetingWindow.of(WindowDays.WORKING_DAYS, null, config.workingFrom(), config.workingUntil()));
    }

    @Override
    @Transactional
    public Map<String, List<MeetingWindow>> of(Collection<String> paths) {
        if (paths.isEmpty()) {
            return Map.of();
        }
        Set<String> lines = paths.stream()
                .flatMap(path -> JurisdictionView.lineOf(path).stream())
                .collect(Collectors.toSet());
        Map<String, Hours> known = all.at(lines).stream()
                .collect(Collectors.toMap(Hours::jurisdictionPath, Function.identity(), (one, same) -> one));
        Map<String, List<MeetingWindow>> found = new HashMap<>();
        for (String path : paths) {
            Hours nearest = nearest(path, known);
            found.put(path, nearest == null ? usual : nearest.windows());
        }
        return found;
    }

    EffectiveHoursView at(JurisdictionView jurisdiction) {
        List<String> line = JurisdictionView.lineOf(jurisdiction.path());
        Map<String, Hours> known = all.at(line).stream()
                .collect(Collectors.toMap(Hours::jurisdictionPath, Function.identity(), (one, same) -> one));
        Hours nearest = nearest(jurisdiction.path(), known);
        List<MeetingWindow> windows = nearest == null ? usual : nearest.windows();
        return new EffectiveHoursView(
                jurisdiction.id(),
                nearest == null ? null : nearest.jurisdictionId(),
                windows.stream().map(WindowLine::of).toList());
    }

    private static @Nullable Hours nearest(String path, Map<String, Hours> known) {
        List<String> line = JurisdictionView.lineOf(path);
        for (int i = line.size() - 1; i >= 0; i--) {
            Hours hours = known.get(line.get(i));
            if (hours != null) {
                return hours;
            }
        }
        return null;
    }
}
