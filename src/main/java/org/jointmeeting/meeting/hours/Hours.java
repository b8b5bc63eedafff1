package org.jointmeeting.meeting.hours;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingWindow;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.tracking.Tracked;

/** When a jurisdiction meets, for itself and for all below it that set nothing of their own. */
@Entity
@Table(name = "meeting_hours")
class Hours extends Tracked {

    @Column(name = "jurisdiction_id")
    private UUID jurisdictionId = id();

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @ElementCollection
    @CollectionTable(name = "meeting_window", joinColumns = @JoinColumn(name = "hours_id"))
    @OrderColumn(name = "list_place")
    private List<MeetingWindow> windows = new ArrayList<>();

    /** True until deleted, then null: one living row for each jurisdiction. */
    private @Nullable Boolean live = true;

    protected Hours() {}

    Hours(JurisdictionView jurisdiction, List<MeetingWindow> windows) {
        this.jurisdictionId = jurisdiction.id();
        this.jurisdictionPath = jurisdiction.path();
        this.windows = new ArrayList<>(windows);
    }

    void become(List<MeetingWindow> newWindows, Instant at) {
        windows.clear();
        windows.addAll(newWindows);
        touch(at);
    }

    void remove(Instant at) {
        live = null;
        bury(at);
    }

    UUID jurisdictionId() {
        return jurisdictionId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    List<MeetingWindow> windows() {
        return List.copyOf(windows);
    }

    MeetingHoursView view() {
        return new MeetingHoursView(
                id(),
                jurisdictionId,
                jurisdictionPath,
                windows.stream().map(WindowLine::of).toList(),
                modifiedAt(),
                deletedAt(),
                version());
    }
}
