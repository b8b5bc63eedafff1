package org.jointmeeting.sample;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** The sample, loaded through the API: everything the services know occurs in it, and keeps their rules. */
@QuarkusTest
@Tag("story")
@TestProfile(SmallSample.class)
class SampleStoryTest {

    private final Api administrator = Api.as(Cast.ADMINISTRATOR);

    @Inject
    EntityManager database;

    @BeforeEach
    void loadOnce() throws InterruptedException {
        LoadedSample.await();
    }

    @Test
    void itIsNotLoadedTwice() {
        administrator
                .post("/sample/actions/load", Map.of("scope", "DISTRICT"))
                .then()
                .statusCode(409);
    }

    @Test
    @Transactional
    void everyStatusThatCanBeReachedOccurs() {
        Set<ItemStatus> found = rows("select distinct status from item").stream()
                .map(status -> ItemStatus.valueOf((String) status))
                .collect(Collectors.toSet());
        assertThat(found)
                .containsAll(EnumSet.of(
                        ItemStatus.DRAFT,
                        ItemStatus.SUBMITTED,
                        ItemStatus.RETURNED,
                        ItemStatus.ACCEPTED,
                        ItemStatus.ON_AGENDA,
                        ItemStatus.ASSIGNED,
                        ItemStatus.IN_PROGRESS,
                        ItemStatus.REPORTED,
                        ItemStatus.RESOLVED));
    }

    @Test
    @Transactional
    void whatIsMissingIsStoodInFor() {
        assertThat(count("select count(*) from compound_party where missing = true and stand_in_name is null"))
                .isZero();
        assertThat(count("select count(*) from compound_party where missing = true"))
                .isPositive();
    }

    @Test
    @Transactional
    void nobodyIsInTwoPlaces() {
        assertThat(
                        count(
                                """
                                select count(*) from booking a join booking b
                                on a.resource_id = b.resource_id and a.id < b.id
                                and a.starts_at < b.ends_at and b.starts_at < a.ends_at
                                and a.released_at is null and b.released_at is null
                                """))
                .isZero();
    }

    @Test
    @Transactional
    void minutesAreNumberedWithoutGaps() {
        assertThat(
                        count(
                                """
                                select count(*) from number_sequence s where s.series like 'minutes/%' and s.last_number <>
                                (select count(*) from minutes m join jurisdiction j on j.id = m.jurisdiction_id
                                where s.series = 'minutes/' || j.code || '/' || extract(year from m.issued_on))
                                """))
                .isZero();
    }

    @Test
    void theShowcaseIsWhereExamplesSayItIs() {
        showcase("/agenda-items/", Showcase.DRAFT_ITEM, "DRAFT");
        showcase("/agenda-items/", Showcase.ITEM_ON_AGENDA, "ON_AGENDA");
        showcase("/agenda-items/", Showcase.ITEM_IN_PROGRESS, "IN_PROGRESS");
        showcase("/agenda-items/", Showcase.RESOLVED_ITEM, "RESOLVED");
        showcase("/meetings/", Showcase.MEETING_IN_DRAFT, "DRAFT");
        showcase("/meetings/", Showcase.NOTIFIED_MEETING, "NOTIFIED");
        showcase("/meetings/", Showcase.MEETING_IN_SESSION, "IN_SESSION");
        showcase("/meetings/", Showcase.HELD_MEETING, "HELD");
        showcase("/meetings/", Exhibits.MEETING_TO_OPEN, "NOTIFIED");
        showcase("/meetings/", Exhibits.MEETING_WITH_MINUTES, "MINUTES_DRAFTED");
        showcase("/tasks/", Exhibits.TASK_TO_SIGN, "OFFERED");
        showcase("/tasks/", Exhibits.TASK_AT_WORK, "SIGNED");
    }

    private void showcase(String collection, Object id, String status) {
        administrator.get(collection + id).then().statusCode(200).body("status", equalTo(status));
    }

    @SuppressWarnings("unchecked")
    private List<Object> rows(String query) {
        return database.createNativeQuery(query).getResultList();
    }

    private long count(String query) {
        return ((Number) rows(query).get(0)).longValue();
    }
}
