package org.jointmeeting.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jointmeeting.booking.Booking;
import org.jointmeeting.booking.Claim;
import org.jointmeeting.booking.ResourceKind;
import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.booking.absence.AbsenceKind;
import org.jointmeeting.booking.absence.KeepingAbsences;
import org.jointmeeting.booking.absence.NewAbsence;
import org.jointmeeting.calendar.LoadingStatutoryDays;
import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Grant;
import org.jointmeeting.security.Role;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.time.ServiceClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Who is absent or busy elsewhere isn't booked, and who is booked doesn't vanish unheard. */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class AvailabilityStoryTest {

    private static final int ROUNDS = 12;
    private static final Caller OFFICE = new Caller(null, "office", List.of(Grant.of(Role.COORDINATOR, "/")));

    @Inject
    LoadingStatutoryDays statutoryDays;

    @Inject
    WorkingDays workingDays;

    @Inject
    ServiceClock clock;

    @Inject
    Booking booking;

    @Inject
    KeepingAbsences absences;

    @Inject
    Callers callers;

    private MeetingStage stage;
    private LocalDate day;

    @BeforeEach
    void aStreetIsReady() {
        statutoryDays.loadIfEmpty();
        stage = new MeetingStage();
        day = workingDays.plus(clock.today(), 8);
    }

    // ── absences ─────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void whoIsAbsentIsNotBookedAndNobodyLearnsWhy() {
        stage.coordinator.create("/absences", absence("T08:30:00", "T17:30:00"));
        String meeting = stage.draft(at("T14:00:00"));

        stage.coordinator
                .act("/meetings/" + meeting, "notify")
                .then()
                .statusCode(409)
                .body("conflicts", hasSize(1))
                .body("conflicts[0].cause", equalTo("ABSENT"))
                .body("conflicts[0].resourceId", equalTo(stage.chief))
                .body("conflicts[0].startsAt", nullValue())
                .body("detail", containsString("is absent"))
                .body(not(containsString("体检")));
    }

    @Test
    void onceTheAbsenceIsTakenBackTheMeetingCanBeNotified() {
        String absence = stage.coordinator.create("/absences", absence("T08:30:00", "T17:30:00"));
        String meeting = stage.draft(at("T14:00:00"));
        stage.coordinator.delete("/absences/" + absence).then().statusCode(204);

        stage.coordinator.act("/meetings/" + meeting, "notify").then().statusCode(200);
        stage.coordinator.get("/absences/" + absence).then().statusCode(404);
    }

    @Test
    void anAbsenceMayEndTheMomentTheMeetingBegins() {
        stage.coordinator.create("/absences", absence("T08:30:00", "T14:00:00"));

        stage.notified(at("T14:00:00"));
    }

    @Test
    void anAbsenceOverAMeetingAsksToDeclineOrSendASubstituteFirst() {
        String meeting = stage.notified(at("T14:00:00"));

        stage.coordinator
                .post("/absences", absence("T08:30:00", "T17:30:00"))
                .then()
                .statusCode(409)
                .body("conflicts", hasSize(1))
                .body("conflicts[0].reasonId", equalTo(meeting))
                .body("detail", containsString("decline or send a substitute first"))
                .body("errors[0].pointer", equalTo("#/startsAt"));

        String seat = "/meetings/" + meeting + "/seats/" + stage.seatOf(meeting, stage.fireStation);
        stage.coordinator.act(seat, "decline", Map.of("reason", "请假")).then().statusCode(200);
        String absence = stage.coordinator.create("/absences", absence("T08:30:00", "T17:30:00"));
        stage.coordinator.act(seat, "accept").then().statusCode(409).body("conflicts[0].cause", equalTo("ABSENT"));
        stage.coordinator
                .patch("/absences/" + absence, Map.of("endsAt", at("T12:00:00")))
                .then()
                .statusCode(200);
        stage.coordinator.act(seat, "accept").then().statusCode(200);
        stage.coordinator
                .patch("/absences/" + absence, Map.of("endsAt", at("T14:30:00")))
                .then()
                .statusCode(409);
    }

    @Test
    void aPersonKeepsItsOwnAndSeesNobodyElses() {
        Api chief = ownAccount(stage.chief);
        String other = stage.person("方晓晨");
        String others = stage.coordinator.create("/absences", of(other));

        String own = chief.create("/absences", absence("T08:30:00", "T12:00:00"));
        chief.get("/absences/" + own).then().statusCode(200).body("note", equalTo("体检"));
        chief.get("/absences").then().statusCode(200).body("items.id", contains(own));
        chief.get("/absences/" + others).then().statusCode(404);
        chief.post("/absences", of(other)).then().statusCode(403).body("detail", containsString("your own"));
        stage.officer.get("/absences").then().statusCode(200).body("items", empty());
        stage.coordinator
                .get("/absences?personId=" + stage.chief)
                .then()
                .statusCode(200)
                .body("items.id", contains(own));
    }

    @Test
    void anotherStreetsOfficeNeitherSeesNorRecords() {
        MeetingStage elsewhere = new MeetingStage();
        String absence = stage.coordinator.create("/absences", absence("T08:30:00", "T12:00:00"));

        elsewhere.coordinator.get("/absences/" + absence).then().statusCode(404);
        elsewhere.coordinator.get("/absences?personId=" + stage.chief).then().body("items", empty());
        elsewhere
                .coordinator
                .post("/absences", absence("T08:30:00", "T12:00:00"))
                .then()
                .statusCode(404)
                .body("errors[0].pointer", equalTo("#/personId"));
    }

    @Test
    void listsAreNarrowedByTimeAndKind() {
        String morning = stage.coordinator.create("/absences", absence("T08:30:00", "T12:00:00"));
        Map<String, Object> away = absence("T13:30:00", "T17:30:00");
        away.put("kind", "AWAY");
        String afternoon = stage.coordinator.create("/absences", away);
        String mine = "/absences?personId=" + stage.chief;

        assertThat(listed(mine)).containsExactly(morning, afternoon);
        assertThat(listed(mine + "&kind=AWAY")).containsExactly(afternoon);
        assertThat(listed(mine + "&to=" + inUtc(at("T13:00:00")))).containsExactly(morning);
        assertThat(listed(mine + "&from=" + inUtc(at("T12:00:00")))).containsExactly(afternoon);
        stage.coordinator
                .get(mine + "&limit=1")
                .then()
                .body("items.id", contains(morning))
                .body("next", not(nullValue()));
        stage.coordinator.get("/absences?kind=HOLIDAY").then().statusCode(400);
        stage.coordinator.get("/absences?until=2026-12-01").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "personId, , 400, #/personId",
        "kind, , 400, #/kind",
        "kind, HOLIDAY, 400, #/kind",
        "startsAt, , 400, #/startsAt",
        "endsAt, , 400, #/endsAt",
        "endsAt, 2026-11-01T09:00:00+08:00, 400, #/endsAt",
        "endsAt, 2030-11-01T09:00:00+08:00, 422, #/endsAt",
        "personId, 01900000-0000-7000-8001-00000000ffff, 404, #/personId",
    })
    void anAbsenceThatIsWrongIsRefusedNamingTheField(String field, String given, int status, String pointer) {
        Map<String, Object> absence = absence("T08:30:00", "T12:00:00");
        absence.put(field, given);

        stage.coordinator
                .post("/absences", absence)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aNoteIsBoundedAndAChangeNeedsTheVersion() {
        Map<String, Object> absence = absence("T08:30:00", "T12:00:00");
        absence.put("note", "长".repeat(201));
        stage.coordinator
                .post("/absences", absence)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/note"));
        String kept = "/absences/" + stage.coordinator.create("/absences", absence("T08:30:00", "T12:00:00"));

        stage.coordinator.request().delete(kept).then().statusCode(428);
        stage.coordinator
                .request()
                .header("If-Match", "\"9\"")
                .delete(kept)
                .then()
                .statusCode(412);
        stage.coordinator
                .patch(kept, Map.of("endsAt", "2026-01-01T09:00:00+08:00"))
                .then()
                .statusCode(400);
        stage.coordinator.patch(kept, Map.of("personId", stage.chief)).then().statusCode(400);
    }

    @Test
    void aPersonWithAbsencesIsNotDeleted() {
        String person = stage.person("方晓晨");
        stage.coordinator.create("/absences", of(person));

        stage.coordinator.delete("/people/" + person).then().statusCode(409);
    }

    // ── outside calendars ────────────────────────────────────────────────────────────────────────────────

    @Test
    void whoIsBusyByAnOutsideCalendarIsNotBookedAndItsTitlesAreNotKept() {
        stage.coordinator
                .post("/outside-calendars", calendar("办公日历", "T13:00:00", "T15:00:00"))
                .then()
                .statusCode(201)
                .body("calendar.busyTimes", equalTo(1))
                .body("replaced", equalTo(false))
                .body("overlaps", empty())
                .body(not(containsString("秘密事项")));
        String meeting = stage.draft(at("T14:00:00"));

        stage.coordinator
                .act("/meetings/" + meeting, "notify")
                .then()
                .statusCode(409)
                .body("conflicts[0].cause", equalTo("OUTSIDE"))
                .body("conflicts[0].startsAt", nullValue());
    }

    @Test
    void importingAgainReplacesTheTimesAndDeletingFreesThem() {
        String calendar = stage.coordinator
                .post("/outside-calendars", calendar("办公日历", "T13:00:00", "T15:00:00"))
                .then()
                .statusCode(201)
                .extract()
                .path("calendar.id");
        stage.coordinator
                .post("/outside-calendars", calendar("办公日历", "T09:00:00", "T10:00:00"))
                .then()
                .statusCode(200)
                .body("replaced", equalTo(true))
                .body("calendar.id", equalTo(calendar));
        stage.notified(at("T14:00:00"));
        String morning = stage.draft(at("T09:30:00"));
        stage.coordinator.act("/meetings/" + morning, "notify").then().statusCode(409);

        stage.coordinator.delete("/outside-calendars/" + calendar).then().statusCode(204);
        stage.coordinator.act("/meetings/" + morning, "notify").then().statusCode(200);
    }

    @Test
    void anImportOverANotifiedMeetingTellsOfItAndLeavesItStanding() {
        String meeting = stage.notified(at("T14:00:00"));

        stage.coordinator
                .post("/outside-calendars", calendar("办公日历", "T13:00:00", "T15:00:00"))
                .then()
                .statusCode(201)
                .body("overlaps", hasSize(1))
                .body("overlaps[0].reasonId", equalTo(meeting));
        stage.coordinator.get("/meetings/" + meeting).then().body("status", equalTo("NOTIFIED"));
    }

    @Test
    void calendarsAreTheOwnersAndTheOfficesOnly() {
        Api chief = ownAccount(stage.chief);
        String own = chief.post("/outside-calendars", calendar("手机日历", "T13:00:00", "T15:00:00"))
                .then()
                .statusCode(201)
                .extract()
                .path("calendar.id");

        chief.get("/outside-calendars").then().body("items.id", contains(own));
        stage.coordinator
                .get("/outside-calendars/" + own)
                .then()
                .statusCode(200)
                .body("name", equalTo("手机日历"));
        stage.officer.get("/outside-calendars/" + own).then().statusCode(404);
        stage.officer
                .post("/outside-calendars", calendar("别人的日历", "T13:00:00", "T15:00:00"))
                .then()
                .statusCode(403);
        new MeetingStage().coordinator.get("/outside-calendars/" + own).then().statusCode(404);
    }

    @Test
    void namesAreUniqueForOnePerson() {
        stage.coordinator.post("/outside-calendars", calendar("甲", "T13:00:00", "T15:00:00"));
        String second = stage.coordinator
                .post("/outside-calendars", calendar("乙", "T13:00:00", "T15:00:00"))
                .then()
                .statusCode(201)
                .extract()
                .path("calendar.id");

        stage.coordinator
                .patch("/outside-calendars/" + second, Map.of("name", "甲"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/name"));
        stage.coordinator
                .patch("/outside-calendars/" + second, Map.of("name", "丙"))
                .then()
                .statusCode(200)
                .body("name", equalTo("丙"));
    }

    @Test
    void aPersonHasTenCalendarsAtMost() {
        for (int i = 0; i < 10; i++) {
            stage.coordinator
                    .post("/outside-calendars", calendar("日历" + i, "T13:00:00", "T15:00:00"))
                    .then()
                    .statusCode(201);
        }
        stage.coordinator
                .post("/outside-calendars", calendar("日历十一", "T13:00:00", "T15:00:00"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/name"));
    }

    @ParameterizedTest
    @CsvSource({
        "personId, , 400",
        "name, , 400",
        "name, ' ', 400",
        "content, , 400",
        "content, hello, 400",
        "content, BEGIN:VCALENDAR, 400",
        "personId, 01900000-0000-7000-8001-00000000ffff, 404",
    })
    void whatIsNoCalendarIsRefusedNamingTheField(String field, String given, int status) {
        Map<String, Object> calendar = calendar("办公日历", "T13:00:00", "T15:00:00");
        calendar.put(field, given);

        stage.coordinator
                .post("/outside-calendars", calendar)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo("#/" + field));
    }

    // ── a race ───────────────────────────────────────────────────────────────────────────────────────────

    @Test
    void neverIsSomebodyBothAbsentAndBooked() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID person = UUID.fromString(stage.person("方晓晨"));
            TimeSlot slot = TimeSlot.of(Instant.parse(at("T14:00:00").replace("+08:00", "Z")), Duration.ofMinutes(90));
            Claim claim = new Claim(ResourceKind.PERSON, person, "方晓晨", "startsAt");
            NewAbsence absence = new NewAbsence(person, AbsenceKind.LEAVE, slot.startsAt(), slot.endsAt(), null);
            List<Callable<String>> deeds = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                deeds.add(() -> tried("booked", () -> QuarkusTransaction.requiringNew()
                        .run(() -> booking.take(UUID.randomUUID(), slot, List.of(claim)))));
                deeds.add(() -> tried("absent", () -> callers.as(OFFICE, () -> absences.record(absence))));
            }

            List<String> outcomes = atOnce(deeds);

            boolean isBooked = outcomes.contains("booked");
            assertThat(outcomes).isSubsetOf("booked", "absent", "DOUBLE_BOOKING");
            assertThat(isBooked).isNotEqualTo(outcomes.contains("absent"));
            assertThat(outcomes).filteredOn("booked"::equals).hasSize(isBooked ? 1 : 0);
        }
    }

    private static String tried(String outcome, Runnable deed) {
        try {
            deed.run();
            return outcome;
        } catch (Problem refused) {
            return refused.type().name();
        }
    }

    private static List<String> atOnce(List<Callable<String>> deeds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : threads.invokeAll(deeds)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private Api ownAccount(String person) {
        String userName = "own-" + Api.newKey();
        Api.as("admin")
                .create(
                        "/accounts",
                        Map.of(
                                "userName",
                                userName,
                                "password",
                                Api.PASSWORD,
                                "role",
                                "AGENCY_OFFICER",
                                "jurisdictionId",
                                stage.street,
                                "standsForKind",
                                "AGENCY",
                                "standsForId",
                                stage.fireStation,
                                "personId",
                                person));
        return Api.as(userName);
    }

    private List<String> listed(String list) {
        return stage.coordinator.get(list).then().statusCode(200).extract().path("items.id");
    }

    private static String inUtc(String time) {
        return OffsetDateTime.parse(time).toInstant().toString();
    }

    private String at(String time) {
        return day + time + "+08:00";
    }

    private Map<String, Object> absence(String from, String until) {
        return new HashMap<>(Map.of(
                "personId", stage.chief, "kind", "LEAVE", "startsAt", at(from), "endsAt", at(until), "note", "体检"));
    }

    private Map<String, Object> of(String person) {
        Map<String, Object> absence = absence("T08:30:00", "T12:00:00");
        absence.put("personId", person);
        return absence;
    }

    private Map<String, Object> calendar(String name, String from, String until) {
        String stamp = day.toString().replace("-", "");
        String content = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Example//ZH\nBEGIN:VEVENT\nUID:1@example.org\n"
                + "DTSTAMP:20261101T000000Z\nSUMMARY:秘密事项\nDTSTART:" + stamp + from.replace(":", "") + "\nDTEND:"
                + stamp
                + until.replace(":", "") + "\nEND:VEVENT\nEND:VCALENDAR\n";
        return new HashMap<>(Map.of("personId", stage.chief, "name", name, "content", content));
    }
}
