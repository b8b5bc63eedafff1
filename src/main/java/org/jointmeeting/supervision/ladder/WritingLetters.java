package org.jointmeeting.supervision.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ItemBrief;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.shared.time.ServiceClock;
import org.jointmeeting.supervision.Letterhead;
import org.jointmeeting.supervision.SupervisionConfig;

/** Writes a letter with its number and text, and ends the lower ones that it takes the place of. */
@ApplicationScoped
class WritingLetters {

    private final Letters letters;
    private final Letterhead letterhead;
    private final Directory directory;
    private final WorkingDays workingDays;
    private final ServiceClock clock;
    private final SupervisionConfig.WorkingDaysToAnswer daysToAnswer;

    WritingLetters(
            Letters letters,
            Letterhead letterhead,
            Directory directory,
            WorkingDays workingDays,
            ServiceClock clock,
            SupervisionConfig config) {
        this.letters = letters;
        this.letterhead = letterhead;
        this.directory = directory;
        this.workingDays = workingDays;
        this.clock = clock;
        this.daysToAnswer = config.answer();
    }

    /** @param item locked by the caller, and one against whose lead the clock runs */
    Letter write(ItemBrief item, Occasion occasion) {
        List<Letter> open = letters.openOf(item.id());
        Rung rung = occasion.rung();
        Addressee addressee = addresseeOf(Objects.requireNonNull(item.lead()));
        String number = letterhead.next(rung.numbered(), "supervision/" + rung, item.jurisdictionId());
        Letter letter = new Letter(item, addressee, occasion, number, clock.instant());
        LocalDate answerBy = answerBy(rung);
        letter.word(Wording.of(rung, facts(letter, answerBy)), answerBy);
        letters.persist(letter);
        // Written at once, so that of two who raise the same the second learns it here, and before it is referred to.
        letters.flush();
        open.stream()
                .filter(lower -> lower.rung().isBelow(rung))
                .forEach(lower -> lower.stepUp(letter, "已升级为%s。".formatted(number), letter.raisedAt()));
        return letter;
    }

    private Addressee addresseeOf(ItemBrief.Lead lead) {
        UUID agency = lead.agencyId();
        PostView head =
                directory
                        .findHolders(PostKind.AGENCY, List.of(agency), clock.today())
                        .getOrDefault(agency, List.of())
                        .stream()
                        .filter(PostView::head)
                        .findFirst()
                        .orElse(null);
        return new Addressee(
                agency,
                lead.agencyName(),
                head == null ? null : head.personId(),
                head == null ? null : head.personName());
    }

    private Wording.Facts facts(Letter letter, @Nullable LocalDate answerBy) {
        LocalDate today = clock.today();
        return new Wording.Facts(
                letter.number(),
                letterhead.issuerOf(letter.jurisdictionId()),
                letter.addressee().agencyName(),
                letter.addressee().headName(),
                letter.itemTitle(),
                letter.itemNumber(),
                letter.dueOn(),
                workingDays.between(letter.dueOn(), today),
                answerBy,
                letter.reason(),
                today);
    }

    private @Nullable LocalDate answerBy(Rung rung) {
        LocalDate today = clock.today();
        return switch (rung) {
            case REMINDER -> null;
            case URGE -> workingDays.plus(today, daysToAnswer.urge());
            case ORDER -> workingDays.plus(today, daysToAnswer.order());
            case NOTICE -> workingDays.plus(today, daysToAnswer.notice());
        };
    }
}
