package org.jointmeeting.supervision.ladder;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ConsultingItems;
import org.jointmeeting.agenda.ItemBrief;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.security.Callers;

/** The overview for supervisors, with a fixed number of statements. */
@ApplicationScoped
class OverseeingLadder {

    private static final int MOST = 200;

    private final ConsultingItems items;
    private final Letters letters;
    private final LetterViews views;
    private final Directory directory;
    private final Callers callers;
    private final Ladders ladders;

    OverseeingLadder(
            ConsultingItems items,
            Letters letters,
            LetterViews views,
            Directory directory,
            Callers callers,
            Ladders ladders) {
        this.items = items;
        this.letters = letters;
        this.views = views;
        this.directory = directory;
        this.callers = callers;
        this.ladders = ladders;
    }

    /** @param jurisdictionId with all below it; null is all that the caller holds */
    @Transactional
    OverviewView overview(@Nullable UUID jurisdictionId) {
        List<String> paths = jurisdictionId == null
                ? callers.current().paths()
                : List.of(directory.requireJurisdiction(jurisdictionId).path());
        Ladders.Today today = ladders.today();
        List<ItemBrief> running = items.running(paths, today.lastDueDay(), null, MOST).stream()
                .filter(ItemBrief::isRunning)
                .toList();
        return new OverviewView(
                today.date(),
                running.stream()
                        .filter(item -> !today.isLate(item))
                        .map(today::shown)
                        .toList(),
                running.stream().filter(today::isLate).map(today::shown).toList(),
                items.votesMissed(paths, today.date(), MOST).stream()
                        .map(vote -> OverviewView.UndecidedVote.of(vote, today.date()))
                        .toList(),
                letters.countOpen(paths),
                views.of(letters.unanswered(paths, MOST)));
    }
}
