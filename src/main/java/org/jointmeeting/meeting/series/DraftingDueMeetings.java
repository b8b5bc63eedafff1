package org.jointmeeting.meeting.series;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.rounds.Round;
import org.jointmeeting.shared.text.Text;

/** The round that drafts the meetings of all series so many days ahead. */
@ApplicationScoped
class DraftingDueMeetings implements Round {

    private static final Text BROKEN =
            Text.of("系统未能拟定本次会议，将自动再试。", "The service could not draft this meeting; it tries again.");

    private final LookingForDueDates looking;
    private final DraftingOccurrences drafting;
    private final Duration every;

    DraftingDueMeetings(LookingForDueDates looking, DraftingOccurrences drafting, SeriesConfig config) {
        this.looking = looking;
        this.drafting = drafting;
        this.every = config.lookEvery();
    }

    @Override
    public String name() {
        return "meeting-series";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void run() {
        RuntimeException failure = null;
        for (DueDate date : looking.look()) {
            RuntimeException broken = draft(date);
            failure = broken == null ? failure : broken;
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** One that fails keeps none of the others; it is tried again by the next run. */
    private @Nullable RuntimeException draft(DueDate date) {
        try {
            drafting.draft(date);
        } catch (ConstraintViolationException another) {
            // Another instance, taken for dead, drafted it meanwhile: which is all that was wanted.
        } catch (Problem hindered) {
            drafting.tell(date, hindered.explanation());
        } catch (RuntimeException e) {
            drafting.tell(date, BROKEN);
            return e;
        }
        return null;
    }
}
