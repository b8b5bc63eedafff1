package org.jointmeeting.meeting.series;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import org.jointmeeting.kit.DaysPassed;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.shared.rounds.Rounds;
import org.jointmeeting.shared.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** The meetings of a series become due by themselves, each once. The clock moves on from story to story. */
@QuarkusTest
@Tag("story")
@TestProfile(DaysPassed.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DueMeetingStoryTest {

    private static final int RUNNERS = 16;
    private static final String SERIES = "/meeting-series/";

    @Inject
    Rounds rounds;

    @Inject
    DraftingDueMeetings drafting;

    @Inject
    Hindering hindering;

    private SeriesStage stage;

    @BeforeEach
    void aStreetIsReady() {
        stage = new SeriesStage();
    }

    /** 1 September: thirty days ahead is 1 October. */
    @Test
    @Order(1)
    void howeverManyRunTheRoundEachMeetingIsDraftedOnce() throws Exception {
        String series = stage.begun("FREQ=WEEKLY;BYDAY=WE", "2026-09-01");
        ExecutorService threads = Executors.newFixedThreadPool(RUNNERS);
        try {
            List<Callable<Void>> runners = IntStream.range(0, RUNNERS)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        drafting.run();
                        return null;
                    })
                    .toList();
            for (Future<Void> runner : threads.invokeAll(runners)) {
                runner.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(stage.meetings())
                .containsExactlyInAnyOrder(
                        "2026-09-02T14:00:00+08:00",
                        "2026-09-09T14:00:00+08:00",
                        "2026-09-16T14:00:00+08:00",
                        "2026-09-23T14:00:00+08:00",
                        "2026-09-30T14:00:00+08:00");
        stage.coordinator.get(SERIES + series).then().body("problem", nullValue());
    }

    @Test
    @Order(2)
    void whatHindersOneMeetingIsShownAndKeepsNoOther() {
        SeriesStage other = new SeriesStage();
        SeriesStage broken = new SeriesStage();
        String series = stage.begun("FREQ=MONTHLY;BYDAY=2TU;COUNT=2", "2026-09-01");
        String brokenSeries = broken.begun("FREQ=MONTHLY;BYDAY=2TU;COUNT=2", "2026-09-01");
        other.begun("FREQ=MONTHLY;BYDAY=2TU;COUNT=2", "2026-09-01");
        hindering.hinder(stage.place.street);
        hindering.breakDown(broken.place.street);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(drafting::run).isInstanceOf(IllegalStateException.class);
        }

        assertThat(other.meetings()).containsExactly("2026-09-08T14:00:00+08:00");
        assertThat(stage.meetings()).isEmpty();
        stage.coordinator
                .get(SERIES + series)
                .then()
                .body("problem.plannedOn", equalTo("2026-09-08"))
                .body("problem.reason.zh", equalTo("会议场所已停用。"))
                .body("version", equalTo(0));
        stage.occurrences(series, "2026-09-01", "2026-10-31")
                .body("occurrences[0].problem.en", equalTo("The room is closed."))
                .body("occurrences[0].meetingId", nullValue())
                .body("occurrences[1].problem", nullValue());
        broken.coordinator
                .get(SERIES + brokenSeries)
                .then()
                .body("problem.reason.en", equalTo("The service could not draft this meeting; it tries again."));

        hindering.letAll();
        drafting.run();
        assertThat(stage.meetings()).containsExactly("2026-09-08T14:00:00+08:00");
        stage.coordinator.get(SERIES + series).then().body("problem", nullValue());
        stage.occurrences(series, "2026-09-01", "2026-10-31")
                .body("occurrences[0].problem", nullValue())
                .body("occurrences[0].meetingStatus", equalTo("DRAFT"));
    }

    @Test
    @Order(3)
    void whatIsCalledOffIsNotDraftedAgainAndAChangeLeavesDraftsAlone() {
        String series = stage.begun("FREQ=MONTHLY;BYDAY=2TU", "2026-09-01");
        drafting.run();
        String meeting = meetingOf(series, "2026-09-08");
        stage.coordinator
                .act("/meetings/" + meeting, "cancel", Map.of("reason", "本月议题已会前协调解决"))
                .then()
                .statusCode(200);
        drafting.run();
        assertThat(stage.meetings()).hasSize(1);

        stage.coordinator.delete(SERIES + series).then().statusCode(409);
        stage.coordinator
                .patch(SERIES + series, Map.of("rule", "FREQ=MONTHLY;BYDAY=4TU", "title", "街道例会（{year}.{month}.{day}）"))
                .then()
                .statusCode(200);
        drafting.run();
        stage.occurrences(series, "2026-09-01", "2026-10-31")
                .body("occurrences.plannedOn", contains("2026-09-08", "2026-09-22", "2026-10-27"))
                .body("occurrences.byFormerRule", contains(true, false, false))
                .body("occurrences.meetingStatus", contains("CANCELLED", "DRAFT", null));
        stage.coordinator
                .get("/meetings/" + meetingOf(series, "2026-09-22"))
                .then()
                .body("title", equalTo("街道例会（2026.9.22）"));

        stage.coordinator
                .patch(SERIES + series, Map.of("lastDay", "2026-09-30"))
                .then()
                .statusCode(200);
        stage.occurrences(series, "2026-10-01", "2027-10-31").body("occurrences", empty());
    }

    @Test
    @Order(4)
    void whatWasPutOffGoesOnTheAgendaOfTheNextMeetingOfTheSeries() {
        Stage community = new Stage();
        String item = community.accepted("车位不足", "ORDINARY");
        String meeting = community.emergencyMeeting();
        community.place(item, meeting);
        community.open(meeting);
        community.convener.act(meeting, "hold").then().statusCode(200);
        community.coordinator.act(meeting, "draft-minutes").then().statusCode(200);
        community.coordinator.get(item).then().body("meetingId", nullValue());
        Map<String, Object> given = stage.series("FREQ=MONTHLY;BYDAY=3WE", "2026-09-01");
        given.put("jurisdictionId", community.community);
        given.put("venueId", community.venue);
        String series = community.coordinator.create("/meeting-series", given);

        drafting.run();

        String drafted = community
                .coordinator
                .get(SERIES + series + "/occurrences?to=2026-09-30")
                .then()
                .extract()
                .path("occurrences[0].meetingId");
        community
                .coordinator
                .get(item)
                .then()
                .body("status", equalTo("ON_AGENDA"))
                .body("meetingId", equalTo(drafted));
        community.coordinator.get("/meetings/" + drafted + "/agenda").then().body("itemId", contains(Stage.idOf(item)));
    }

    /** Moved from the holiday to 8 October, it keeps the name of the month it was planned in. */
    @Test
    @Order(5)
    void asTimePassesEachMeetingIsDraftedThirtyDaysAhead() {
        TestClock.become(LocalDateTime.parse("2026-09-05T09:00:00"));
        Map<String, Object> given = stage.series("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-08-01");
        given.put("convenerPersonId", stage.place.chief);
        String series = stage.coordinator.create("/meeting-series", given);
        rounds.runDue();
        assertThat(stage.meetings()).containsExactly("2026-09-30T14:00:00+08:00");

        String festive = stage.begun("FREQ=MONTHLY;BYMONTHDAY=1", "2026-09-02");
        TestClock.become(LocalDateTime.parse("2026-09-07T23:50:00"));
        rounds.runDue();
        assertThat(stage.meetings()).hasSize(1);
        TestClock.become(LocalDateTime.parse("2026-09-08T00:10:00"));
        rounds.runDue();
        assertThat(stage.meetings()).containsExactly("2026-09-30T14:00:00+08:00", "2026-10-08T14:00:00+08:00");
        stage.coordinator
                .get("/meetings/" + meetingOf(festive, "2026-10-01"))
                .then()
                .body("title", equalTo("故事街道三方联席会议（10 月例会）"))
                .body("kind", equalTo("REGULAR"))
                .body("status", equalTo("DRAFT"))
                .body("seriesId", equalTo(festive))
                .body("durationMinutes", equalTo(90))
                .body("venueId", equalTo(stage.place.room));
        theDraftIsLikeAnyOther(meetingOf(series, "2026-09-30"));
        TestClock.become(LocalDateTime.parse("2026-10-12T09:00:00"));
        rounds.runDue();
        assertThat(stage.meetings())
                .containsExactly(
                        "2026-09-30T14:00:00+08:00",
                        "2026-10-08T14:00:00+08:00",
                        "2026-11-02T14:00:00+08:00",
                        "2026-11-02T14:00:00+08:00");
    }

    private void theDraftIsLikeAnyOther(String meeting) {
        stage.coordinator
                .get("/meetings/" + meeting)
                .then()
                .body("title", equalTo("故事街道三方联席会议（9 月例会）"))
                .body("convenerPersonId", equalTo(stage.place.chief));
        stage.coordinator
                .get("/meetings/" + meeting + "/seats")
                .then()
                .body("items.holderId", contains(stage.place.fireStation));
        stage.coordinator
                .get("/meetings/" + meeting + "/history")
                .then()
                .body("items.accountName", contains("service"))
                .body("items[0].accountId", nullValue())
                .body("items[0].details", notNullValue());
        stage.coordinator
                .get("/audit/entries?subjectId=" + meeting)
                .then()
                .statusCode(200)
                .body("items.action", contains("CREATED"));
    }

    private String meetingOf(String series, String plannedOn) {
        return stage.occurrences(series, plannedOn, plannedOn).extract().path("occurrences[0].meetingId");
    }
}
