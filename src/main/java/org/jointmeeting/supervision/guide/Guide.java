package org.jointmeeting.supervision.guide;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.Tracked;

/** One of the three guides 三导 as it was given: to whom, what was found, what was agreed, and later what came of it. */
@Entity
@Table(name = "guide")
class Guide extends Tracked {

    @Enumerated(EnumType.STRING)
    private GuideKind kind = GuideKind.GUIDANCE;

    @Column(name = "compound_id")
    private @Nullable UUID compoundId;

    @Column(name = "item_id")
    private @Nullable UUID itemId;

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Embedded
    private Giver giver = Giver.nobody();

    @Embedded
    private Recipient recipient = Recipient.nobody();

    @Column(name = "given_on")
    private LocalDate givenOn = LocalDate.EPOCH;

    @Column(name = "found_text")
    private String found = "";

    @Column(name = "agreed_text")
    private String agreed = "";

    @Column(name = "follow_up_on")
    private @Nullable LocalDate followUpOn;

    @Column(name = "result_text")
    private @Nullable String result;

    @Column(name = "result_on")
    private @Nullable LocalDate resultOn;

    protected Guide() {}

    Guide(GuideKind kind, Subject subject, Giver giver, Recipient recipient) {
        this.kind = kind;
        this.compoundId = subject.compoundId();
        this.itemId = subject.itemId();
        this.jurisdictionPath = subject.path();
        this.giver = giver;
        this.recipient = recipient;
    }

    void say(String whatWasFound, String whatWasAgreed, LocalDate on, @Nullable LocalDate followUp) {
        found = whatWasFound;
        agreed = whatWasAgreed;
        givenOn = on;
        followUpOn = followUp;
    }

    /** @throws Problem 409 when it has one */
    void conclude(String whatCameOfIt, LocalDate on) {
        if (isConcluded()) {
            throw Problem.conflict(Text.of(
                    "该三导记录已于 {0} 记录结果，如有新情况，请另行记录一次三导。",
                    "The result was recorded on {0} already; for what is new, record another guide.",
                    String.valueOf(resultOn)));
        }
        result = whatCameOfIt;
        resultOn = on;
    }

    boolean isConcluded() {
        return result != null;
    }

    GuideKind kind() {
        return kind;
    }

    @Nullable
    UUID compoundId() {
        return compoundId;
    }

    @Nullable
    UUID itemId() {
        return itemId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    Giver giver() {
        return giver;
    }

    Recipient recipient() {
        return recipient;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    String found() {
        return found;
    }

    String agreed() {
        return agreed;
    }

    @Nullable
    LocalDate followUpOn() {
        return followUpOn;
    }

    @Nullable
    String result() {
        return result;
    }

    @Nullable
    LocalDate resultOn() {
        return resultOn;
    }
}
