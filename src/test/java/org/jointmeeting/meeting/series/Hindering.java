package org.jointmeeting.meeting.series;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jointmeeting.meeting.MeetingDrafted;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** A room that lets no meeting of some jurisdictions be drafted, for stories of what goes wrong. */
@ApplicationScoped
class Hindering {

    private final Set<UUID> hindered = ConcurrentHashMap.newKeySet();
    private final Set<UUID> broken = ConcurrentHashMap.newKeySet();

    void hinder(String jurisdiction) {
        hindered.add(UUID.fromString(jurisdiction));
    }

    void breakDown(String jurisdiction) {
        broken.add(UUID.fromString(jurisdiction));
    }

    void letAll() {
        hindered.clear();
        broken.clear();
    }

    void on(@Observes MeetingDrafted drafted) {
        if (hindered.contains(drafted.jurisdictionId())) {
            throw Problem.rule(Text.of("会议场所已停用。", "The room is closed."));
        }
        if (broken.contains(drafted.jurisdictionId())) {
            throw new IllegalStateException("a story breaks this on purpose");
        }
    }
}
