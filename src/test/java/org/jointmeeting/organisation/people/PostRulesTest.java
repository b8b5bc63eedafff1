package org.jointmeeting.organisation.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PostRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private final Holder station = new Holder(PostKind.AGENCY, UUID.randomUUID(), "/1/", Period.always());
    private final Person shen = person("沈若溪");
    private final Person zhou = person("周明远");

    @Test
    void thereIsOneHeadAtATime() {
        assertThat(fieldRefused(() -> PostRules.require(head(zhou, LAST, null), List.of(head(shen, FIRST, LAST)))))
                .isEqualTo("#/head");
    }

    @Test
    void theNextHeadFollowsTheDayAfter() {
        assertThatCode(() -> PostRules.require(head(zhou, LAST.plusDays(1), null), List.of(head(shen, FIRST, LAST))))
                .doesNotThrowAnyException();
    }

    @Test
    void oneWhoIsNoHeadMayStandBesideTheHead() {
        assertThatCode(() -> PostRules.require(post(zhou, "消防员", FIRST, null), List.of(head(shen, FIRST, null))))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyHoldsTheVerySamePostTwice() {
        assertThat(fieldRefused(() ->
                        PostRules.require(post(shen, "消防员", LAST, null), List.of(post(shen, "消防员", FIRST, null)))))
                .isEqualTo("#/startsOn");
    }

    @Test
    void aPostCannotOutlastItsHolder() {
        Holder ending = new Holder(PostKind.PARTY, UUID.randomUUID(), "/1/", new Period(FIRST, LAST));
        assertThat(fieldRefused(() -> ending.requireStanding(Period.from(FIRST))))
                .isEqualTo("#/endsOn");
        assertThat(fieldRefused(() -> ending.requireStanding(Period.from(LAST.plusDays(1)))))
                .isEqualTo("#/startsOn");
    }

    @Test
    void aPostEndsNoEarlierThanItStarts() {
        assertThat(fieldRefused(() -> post(shen, "消防员", LAST, null).end(FIRST))).isEqualTo("#/endsOn");
    }

    private Post head(Person who, LocalDate first, LocalDate last) {
        return Post.of(who, station, new NewPost(PostKind.AGENCY, station.id(), "站长", true, first, last));
    }

    private Post post(Person who, String title, LocalDate first, LocalDate last) {
        return Post.of(who, station, new NewPost(PostKind.AGENCY, station.id(), title, false, first, last));
    }

    private static Person person(String name) {
        JurisdictionView street = new JurisdictionView(
                UUID.randomUUID(), "330106013000", "文新街道", Level.STREET, null, "/1/", Instant.EPOCH, null, 0);
        return new Person(street, new NewPerson(street.id(), name, null));
    }

    private static String fieldRefused(ThrowingCallable work) {
        String[] pointer = new String[1];
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> pointer[0] = refused.fields().get(0).pointer());
        return pointer[0];
    }
}
