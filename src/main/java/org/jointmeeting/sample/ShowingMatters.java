package org.jointmeeting.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.shared.tracking.Identifiers;

/** Makes the items of the showcase, one in each status that comes before and after a meeting. */
@ApplicationScoped
class ShowingMatters {

    private final RaisingMatters raising;
    private final DecidingMatters deciding;
    private final WorkingMatters working;

    ShowingMatters(RaisingMatters raising, DecidingMatters deciding, WorkingMatters working) {
        this.raising = raising;
        this.deciding = deciding;
        this.working = working;
    }

    void show(Office street, Housing housing, SampleDays days) {
        Instant at = days.fromToday(-3, 10);
        promised(Showcase.DRAFT_ITEM, () -> raising.draft(matter(0, street, housing), at));
        promised(Showcase.SUBMITTED_ITEM, () -> raising.submit(matter(1, street, housing), at));
        promised(Showcase.RETURNED_ITEM, () -> {
            Matter matter = matter(5, street, housing);
            ItemView submitted = raising.submit(matter, at);
            raising.sendBack(matter, submitted.id(), days.day(days.today(), 5), days.fromToday(-2, 9));
        });
        accept(Showcase.ACCEPTED_ITEM, matter(3, street, housing), days);
        showWork(street, housing, days);
    }

    private void showWork(Office street, Housing housing, SampleDays days) {
        assign(Showcase.ASSIGNED_ITEM, matter(2, street, housing), days);
        inProgress(Showcase.ITEM_IN_PROGRESS, Showcase.EVIDENCE, matter(0, street, housing), days);
        Matter reported = matter(9, street, housing);
        ItemView item = inProgress(Showcase.REPORTED_ITEM, null, reported, days);
        working.report(reported, item, working.prove(item, days.fromToday(-1, 9)), days.fromToday(-1, 10));
        Matter resolved = matter(8, street, housing);
        ItemView done = inProgress(Showcase.RESOLVED_ITEM, Showcase.EVIDENCE_OF_RESOLVED, resolved, days);
        working.report(resolved, done, Showcase.EVIDENCE_OF_RESOLVED, days.fromToday(-1, 10));
        working.verify(resolved, done, true, days.fromToday(-1, 11));
    }

    /** For a meeting of the showcase. */
    ItemView accepted(@Nullable UUID id, Matter matter, Instant submittedAt, Instant acceptedAt) {
        if (id != null) {
            Identifiers.promise("Item", id);
        }
        ItemView submitted = raising.submit(matter, submittedAt);
        return raising.accept(matter, submitted.id(), Urgency.ORDINARY, acceptedAt);
    }

    private ItemView accept(UUID id, Matter matter, SampleDays days) {
        return accepted(id, matter, days.fromToday(-4, 10), days.fromToday(-4, 15));
    }

    private ItemView assign(UUID id, Matter matter, SampleDays days) {
        LocalDate due = days.day(days.today(), 6);
        return deciding.assign(matter, accept(id, matter, days), due, days.fromToday(-3, 9));
    }

    private ItemView inProgress(UUID id, @Nullable UUID evidence, Matter matter, SampleDays days) {
        ItemView item = assign(id, matter, days);
        working.sign(item, days.fromToday(-3, 11));
        working.progress(item, days.fromToday(-2, 15));
        working.finishAssists(item, days.fromToday(-2, 16));
        if (evidence != null) {
            Identifiers.promise("Evidence", evidence);
            working.prove(item, days.fromToday(-1, 9));
        }
        return item;
    }

    private static void promised(UUID id, Runnable deed) {
        Identifiers.promise("Item", id);
        deed.run();
    }

    static Matter matter(int topic, Office street, Housing housing) {
        return new Matter(Topic.USUAL.get(topic), street, housing, housing.commissioner());
    }
}
