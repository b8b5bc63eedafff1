package org.jointmeeting.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.shared.tracking.Identifiers;

/** Makes the items of the showcase up to their acceptance: one for each thing that can be done with them. */
@ApplicationScoped
class ShowingMatters {

    private final RaisingMatters raising;
    private final ShowingLevels levels;
    private final ShowingVisits visits;

    ShowingMatters(RaisingMatters raising, ShowingLevels levels, ShowingVisits visits) {
        this.raising = raising;
        this.levels = levels;
        this.visits = visits;
    }

    void show(FillingDistricts.Street place, Housing housing, SampleDays days) {
        show(place.office(), housing, days);
        levels.show(place, housing, days);
    }

    private void show(Office street, Housing housing, SampleDays days) {
        Instant at = days.fromToday(-3, 10);
        visits.show(housing, days);
        draft(Showcase.DRAFT_ITEM, matter(0, street, housing), at);
        draft(Exhibits.DRAFT_TO_CHANGE, matter(0, street, housing), at);
        draft(Exhibits.DRAFT_TO_WITHDRAW, matter(1, street, housing), at);
        submit(Showcase.SUBMITTED_ITEM, matter(1, street, housing), at);
        submit(Exhibits.ITEM_TO_RETURN, matter(4, street, housing), at);
        submit(Exhibits.ITEM_TO_REJECT, matter(8, street, housing), at);
        submit(Exhibits.ITEM_TO_MERGE, matter(3, street, housing), at);
        Matter returned = matter(5, street, housing);
        submit(Showcase.RETURNED_ITEM, returned, at);
        raising.sendBack(returned, Showcase.RETURNED_ITEM, days.day(days.today(), 5), days.fromToday(-2, 9));
        for (UUID id : List.of(Showcase.ACCEPTED_ITEM, Exhibits.ITEM_TO_ASSIGN)) {
            accepted(id, matter(3, street, housing), days);
        }
    }

    private void draft(UUID id, Matter matter, Instant at) {
        Identifiers.promise("Item", id);
        raising.draft(matter, at);
    }

    private void submit(UUID id, Matter matter, Instant at) {
        Identifiers.promise("Item", id);
        raising.submit(matter, at);
    }

    ItemView accepted(@Nullable UUID id, Matter matter, SampleDays days) {
        return accepted(id, matter, days.fromToday(-4, 10), days.fromToday(-4, 15));
    }

    /** For a meeting of the showcase. */
    ItemView accepted(@Nullable UUID id, Matter matter, Instant submittedAt, Instant acceptedAt) {
        if (id != null) {
            Identifiers.promise("Item", id);
        }
        ItemView submitted = raising.submit(matter, submittedAt);
        return raising.accept(matter, submitted.id(), Urgency.ORDINARY, acceptedAt);
    }

    static Matter matter(int topic, Office street, Housing housing) {
        return new Matter(Topic.USUAL.get(topic), street, housing, housing.commissioner());
    }
}
