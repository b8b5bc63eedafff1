package org.jointmeeting.supervision.ladder;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.calendar.Deadlines;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.time.ServiceClock;

/** What becomes of a letter: the agency acknowledges and answers it, the supervisor lifts it. */
@ApplicationScoped
public class AnsweringLetters {

    private final Letters letters;
    private final LetterViews views;
    private final Deadlines deadlines;
    private final Callers callers;
    private final ServiceClock clock;

    AnsweringLetters(Letters letters, LetterViews views, Deadlines deadlines, Callers callers, ServiceClock clock) {
        this.letters = letters;
        this.views = views;
        this.deadlines = deadlines;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    Page<LetterView> page(LetterFilter filter, PageRequest request) {
        return letters.known(filter.toFilter()).page(letters, request, views::of);
    }

    @Transactional
    LetterView one(UUID id) {
        return views.of(letters.require(id));
    }

    @Transactional
    public LetterView acknowledge(UUID id) {
        Letter letter = allowed(id, LetterAction.ACKNOWLEDGE);
        letter.acknowledge(callers.current().userName(), clock.instant());
        return views.of(letter);
    }

    @Transactional
    public LetterView answer(UUID id, AnswerLetter request) {
        Letter letter = allowed(id, LetterAction.ANSWER);
        deadlines.requirePossible("promisedOn", request.promisedOn());
        letter.answer(request.text(), request.promisedOn(), callers.current().userName(), clock.instant());
        return views.of(letter);
    }

    @Transactional
    public LetterView lift(UUID id, LiftLetter request) {
        Letter letter = allowed(id, LetterAction.LIFT);
        letter.lift(request.reason(), clock.instant());
        return views.of(letter);
    }

    private Letter allowed(UUID id, LetterAction action) {
        Letter letter = letters.requireForChange(id);
        views.requireAllowed(action, letter);
        return letter;
    }
}
