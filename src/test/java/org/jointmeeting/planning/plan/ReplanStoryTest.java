package org.jointmeeting.planning.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.calendar.LoadingStatutoryDays;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.meeting.MeetingStage;
import org.jointmeeting.shared.time.ServiceClock;

import static org.assertj.core.api.Assertions.assertThat;

/** A month is planned, applied and notified; then something happens, and planned anew it changes no more than it must. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class ReplanStoryTest {

    private static final int MEETINGS = 6;

    @Inject
    LoadingStatutoryDays statutoryDays;

    @Inject
    WorkingDays workingDays;

    @Inject
    ServiceClock clock;

    private PlanStage stage;
    private MeetingStage street;
    private String deputy;
    private List<Map<String, Object>> notified;

    @BeforeEach
    void aMonthIsNotified() {
        statutoryDays.loadIfEmpty();
        stage = new PlanStage(clock.today());
        street = stage.street;
        deputy = stage.official("郑副站长", street.fireStation);
        street.draft(at(workingDays.plus(stage.first, 14), 14));
        for (int i = 0; i < MEETINGS; i++) {
            stage.special("专题会 " + i, at(workingDays.plus(stage.first, 6 + i / 2), 9 + 5 * (i % 2)));
        }
        String plan = stage.plan(stage.request());
        street.coordinator.act("/plans/" + plan, "apply").then().statusCode(200);
        List<String> all = stage.get("/meetings?limit=200").extract().path("items.id");
        all.forEach(
                id -> street.coordinator.act("/meetings/" + id, "notify").then().statusCode(200));
        notified = planned(again());
        assertThat(notified).hasSize(MEETINGS + 2);
    }

    @Test
    void nothingChangesWhereNothingHappened() {
        assertChanged(again(), List.of(), List.of());
    }

    @Test
    void nothingElseChangesWhereAMeetingIsCancelled() {
        String cancelled = (String) ofStation().get(2).get("id");
        street.coordinator
                .act("/meetings/" + cancelled, "cancel", Map.of("reason", "议题已办结"))
                .then()
                .statusCode(200);

        assertChanged(again("plansDuty", false), List.of(), List.of());
    }

    @Test
    void somebodyElseComesWhereOneOfTwoIsAwayAndNothingMoves() {
        Map<String, Object> meeting = ofStation().get(1);
        LocalDate day = dayOf(meeting);
        String away = (String) seatOf(meeting).get("personId");
        List<String> reseated = declined(day, List.of(away));
        stage.absent(away, day, day);

        String plan = again();
        assertChanged(plan, List.of(), reseated);
        assertThat(reasons(plan)).hasSameSizeAs(reseated).allMatch(reason -> reason.contains("消防救援站"));

        street.coordinator.act("/plans/" + plan, "apply").then().statusCode(200);
        String instead = away.equals(deputy) ? street.chief : deputy;
        for (String id : reseated) {
            assertThat(stage.get("/meetings/" + id).extract().<String>path("status"))
                    .isEqualTo("NOTIFIED");
            assertThat(stage.get("/meetings/" + id + "/seats")
                            .extract()
                            .<String>path("items.find { it.holderId == '%s' }.personId".formatted(street.fireStation)))
                    .isEqualTo(instead);
        }
    }

    @Test
    void onlyMeetingsOfADayWithoutAnybodyMove() {
        LocalDate day = dayOf(ofStation().get(1));
        List<String> moved = declined(day, List.of(street.chief, deputy));
        stage.absent(street.chief, day, day);
        stage.absent(deputy, day, day);

        String plan = again();
        assertChanged(plan, moved, List.of());
        assertThat(reasons(plan)).allMatch(reason -> reason.contains("无人可派"));
        street.coordinator.act("/plans/" + plan, "apply").then().statusCode(200);
    }

    /** @return the meetings of that day that one of these was to come to, and won't */
    private List<String> declined(LocalDate day, List<String> people) {
        List<String> meetings = ofStation().stream()
                .filter(one -> dayOf(one).equals(day))
                .filter(one -> people.contains(seatOf(one).get("personId")))
                .map(one -> (String) one.get("id"))
                .toList();
        for (String id : meetings) {
            String seat = "/meetings/" + id + "/seats/" + street.seatOf(id, street.fireStation);
            street.officer
                    .act(seat, "decline", Map.of("reason", "参加区级防汛调度会"))
                    .then()
                    .statusCode(200);
        }
        return meetings;
    }

    /** @return the id of a plan of the same month that may move what is notified */
    private String again() {
        return stage.plan(stage.request("movesNotified", true));
    }

    private String again(String property, Object value) {
        Map<String, Object> request = stage.request("movesNotified", true);
        request.put(property, value);
        return stage.plan(request);
    }

    /** Against what was notified, exactly these meetings, and the comparison says so. */
    private void assertChanged(String plan, List<String> moved, List<String> reseated) {
        Map<String, List<String>> changes = planned(plan).stream()
                .collect(Collectors.groupingBy(
                        one -> (String) one.get("change"),
                        Collectors.mapping(one -> (String) one.get("id"), Collectors.toList())));
        assertThat(changes.getOrDefault("MOVED", List.of())).containsExactlyInAnyOrderElementsOf(moved);
        assertThat(changes.getOrDefault("RESEATED", List.of())).containsExactlyInAnyOrderElementsOf(reseated);
        assertThat(changes.getOrDefault("UNPLACED", List.of())).isEmpty();
        ValidatableResponse comparison = stage.get("/plans/" + plan + "/comparison");
        List<String> told = new ArrayList<>(moved);
        told.addAll(reseated);
        assertThat(comparison.extract().<Integer>path("notifiedMoved")).isEqualTo(moved.size());
        assertThat(comparison.extract().<Integer>path("reseated")).isEqualTo(reseated.size());
        assertThat(comparison.extract().<List<String>>path("notified.meetingId"))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    private List<String> reasons(String plan) {
        return stage.get("/plans/" + plan + "/comparison").extract().path("notified.reasonZh");
    }

    private List<Map<String, Object>> planned(String plan) {
        return stage.get("/plans/" + plan + "/meetings").extract().path("items");
    }

    /** Meetings that somebody from the fire station comes to, by their start. */
    private List<Map<String, Object>> ofStation() {
        return notified.stream()
                .filter(meeting -> street.street.equals(meeting.get("jurisdictionId")))
                .sorted((one, other) -> startOf(one).compareTo(startOf(other)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> seatOf(Map<String, Object> meeting) {
        return ((List<Map<String, Object>>) meeting.get("seats"))
                .stream()
                        .filter(seat -> street.fireStation.equals(seat.get("holderId")))
                        .findFirst()
                        .orElseThrow();
    }

    private static OffsetDateTime startOf(Map<String, Object> meeting) {
        return OffsetDateTime.parse((String) meeting.get("startsAt"));
    }

    private LocalDate dayOf(Map<String, Object> meeting) {
        return clock.dateOf(startOf(meeting).toInstant());
    }

    private static String at(LocalDate day, int hour) {
        return "%sT%02d:00:00+08:00".formatted(day, hour);
    }
}
