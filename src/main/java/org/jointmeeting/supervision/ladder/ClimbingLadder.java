package org.jointmeeting.supervision.ladder;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.exception.ConstraintViolationException;

import org.jointmeeting.shared.rounds.Round;
import org.jointmeeting.supervision.SupervisionConfig;

/** The round that raises each step of the ladder when its moment has come, and lifts what its item has left behind. */
@ApplicationScoped
class ClimbingLadder implements Round {

    private final LookingAtItems looking;
    private final RaisingDueLetters raising;
    private final FollowingItems following;
    private final Duration every;

    ClimbingLadder(
            LookingAtItems looking, RaisingDueLetters raising, FollowingItems following, SupervisionConfig config) {
        this.looking = looking;
        this.raising = raising;
        this.following = following;
        this.every = config.lookEvery();
    }

    @Override
    public String name() {
        return "supervision-ladder";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void run() {
        each(looking.left(), following::look);
        each(looking.late(), raising::raise);
    }

    /** One that fails keeps none of the others; it is tried again by the next run. */
    private static void each(List<UUID> items, Consumer<UUID> work) {
        RuntimeException failure = null;
        for (UUID item : items) {
            try {
                work.accept(item);
            } catch (ConstraintViolationException another) {
                // Another instance, taken for dead, raised it meanwhile: which is all that was wanted.
                continue;
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
