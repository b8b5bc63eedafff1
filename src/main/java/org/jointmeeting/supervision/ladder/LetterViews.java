package org.jointmeeting.supervision.ladder;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Shows letters to the caller at hand, and asks for it who may do what with them. */
@ApplicationScoped
class LetterViews {

    private static final Text ADDRESSEE = Text.of("只有受文单位可以执行。", "Only the agency it is for may do this.");
    private static final Text SUPERVISOR =
            Text.of("只有发文辖区的督办员可以执行。", "Only a supervisor of the jurisdiction may do this.");

    private final Letters letters;
    private final Callers callers;
    private final ServiceClock clock;

    LetterViews(Letters letters, Callers callers, ServiceClock clock) {
        this.letters = letters;
        this.callers = callers;
        this.clock = clock;
    }

    /** Writes what is pending first, so that the version shown is the one that is stored. */
    LetterView of(Letter letter) {
        letters.flush();
        return of(List.of(letter)).get(0);
    }

    List<LetterView> of(List<Letter> rows) {
        Caller caller = callers.current();
        return rows.stream()
                .map(letter -> LetterView.of(letter, available(letter, caller), clock.today()))
                .toList();
    }

    /** @throws Problem 409 when the status does not allow it, 403 when it is somebody else's */
    void requireAllowed(LetterAction action, Letter letter) {
        LetterLifecycle.require(letter.status(), action);
        if (!isWhose(action, letter, callers.current())) {
            throw new Problem(ProblemType.FORBIDDEN, action.isOfAgency() ? ADDRESSEE : SUPERVISOR);
        }
    }

    private static List<LetterAction> available(Letter letter, Caller caller) {
        return LetterLifecycle.actions(letter.status()).stream()
                .filter(action ->
                        action != LetterAction.STEP_UP || letter.rung().next().isPresent())
                .filter(action -> isWhose(action, letter, caller.under(action.permission())))
                .toList();
    }

    private static boolean isWhose(LetterAction action, Letter letter, Caller caller) {
        return action.isOfAgency()
                ? caller.standsFor(Standing.AGENCY, letter.addressee().agencyId())
                : caller.reaches(letter.jurisdictionPath());
    }
}
