package org.jointmeeting;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;
import org.jointmeeting.kit.StatementCount;
import org.jointmeeting.sample.LoadedSample;
import org.jointmeeting.sample.Showcase;
import org.jointmeeting.sample.SmallSample;
import org.jointmeeting.shared.time.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** What reading costs: a page takes as many statements with fifty rows as with half of them, and every answer takes few. */
@QuarkusTest
@Tag("story")
@TestProfile(SmallSample.class)
class ListStatementsStoryTest {

    /** Two for sign-in, and what a page is made of: rows, and what belongs to them. */
    private static final int MOST_FOR_A_PAGE = 7;

    private static String grantee;

    private final Api administrator = Api.as(Cast.ADMINISTRATOR);

    @BeforeEach
    void loadOnce() throws InterruptedException {
        LoadedSample.await();
    }

    /** An account with several grants and keys, and anchors of the trail: the sample has none. */
    @BeforeEach
    void grantMuch() {
        if (grantee != null) {
            return;
        }
        grantee = administrator.create("/accounts", Map.of("userName", "grantee-" + Api.newKey()));
        String auditor = "auditor-" + Api.newKey();
        administrator.create("/accounts", Map.of("userName", auditor, "password", Api.PASSWORD, "role", "AUDITOR"));
        for (int i = 0; i < 6; i++) {
            Api.as(auditor).post("/audit/anchors", Map.of()).then().statusCode(201);
            administrator.create("/accounts/" + grantee + "/grants", Map.of("role", "SUPERVISOR"));
            Map<String, Object> key = Map.of(
                    "accountId",
                    grantee,
                    "name",
                    "key " + i,
                    "scopes",
                    List.of("item:read"),
                    "endsAt",
                    TestClock.now().plus(Duration.ofDays(30)).toString());
            administrator.post("/api-keys", key).then().statusCode(201);
        }
    }

    @Test
    void aLongPageTakesAsManyStatementsAsAShortOne() {
        SoftAssertions all = new SoftAssertions();
        for (String list : lists()) {
            Api reader = readerOf(list);
            int rows =
                    reader.get(list + "?limit=50").jsonPath().getList("items").size();
            int ofHalf = StatementCount.ofReading(reader, list + "?limit=" + Math.max(1, rows / 2));
            int ofAll = StatementCount.ofReading(reader, list + "?limit=50");
            all.assertThat(rows).as("rows of %s", list).isGreaterThan(3);
            all.assertThat(ofAll).as(list).isEqualTo(ofHalf).isLessThanOrEqualTo(MOST_FOR_A_PAGE);
        }
        all.assertAll();
    }

    /** Every operation that takes a limit, by the API description. */
    private List<String> lists() {
        Map<String, Map<String, Map<String, Object>>> paths = RestAssured.given()
                .queryParam("format", "json")
                .get("/openapi")
                .jsonPath()
                .getMap("paths");
        List<String> lists = paths.entrySet().stream()
                .filter(path -> takesLimit(path.getValue().get("get")))
                // A plan's meetings are read as one document.
                .filter(path -> !path.getKey().endsWith("/plans/{id}/meetings"))
                .map(path -> path.getKey()
                        .replace("/api/v1", "")
                        .replace("{id}", Showcase.HELD_MEETING.toString())
                        .replace("{accountId}", grantee)
                        .replace("{figure}", "DUTY_TO_MEET"))
                .toList();
        assertThat(lists).hasSizeGreaterThan(10);
        return lists;
    }

    @SuppressWarnings("unchecked")
    private static boolean takesLimit(Map<String, Object> operation) {
        return operation != null
                && operation.containsKey("parameters")
                && ((List<Map<String, Object>>) operation.get("parameters"))
                        .stream().anyMatch(parameter -> "limit".equals(parameter.get("name")));
    }

    /** Some lists hold only what is the caller's own. */
    private Api readerOf(String list) {
        return switch (list) {
            case "/invitations" -> account("AGENCY_OFFICER", Showcase.DISTRICT, "AGENCY", Showcase.FIRE_BRIGADE);
            case "/answers" -> account("COMMISSIONER", Showcase.COMMUNITY, "COMPOUND", Showcase.COMPOUND);
            case "/absences", "/outside-calendars", "/plans" ->
                account("COORDINATOR", Showcase.DISTRICT, "AGENCY", Showcase.DISTRICT_OFFICE);
            default -> administrator;
        };
    }

    private Api account(String role, Object jurisdiction, String kind, Object standsFor) {
        String userName = "reader-" + Api.newKey();
        administrator.create(
                "/accounts",
                Map.of(
                        "userName", userName,
                        "password", Api.PASSWORD,
                        "role", role,
                        "jurisdictionId", jurisdiction,
                        "standsForKind", kind,
                        "standsForId", standsFor));
        return Api.as(userName);
    }

    @ParameterizedTest
    @CsvSource({
        "/accounts/me, 3",
        "/jurisdictions/{STREET}, 3",
        "/compounds/{COMPOUND}, 4",
        "/compounds/{COMPOUND}/parties, 4",
        "/compounds/{COMPOUND}/commissioners, 5",
        "/agencies/{FIRE_BRIGADE}, 3",
        "/venues/{STREET_VENUE}, 3",
        "/agenda-items/{ITEM_ON_AGENDA}, 5",
        "/agenda-items/{ITEM_IN_PROGRESS}, 6",
        "/agenda-items/{RESOLVED_ITEM}/history, 4",
        "/agenda-items/{RESOLVED_ITEM}/trail, 6",
        "/agenda-items/{RESOLVED_ITEM}/evidence, 4",
        "/agenda-items/{RESOLVED_ITEM}/answers, 4",
        "/meetings/{HELD_MEETING}, 4",
        "/meetings/{HELD_MEETING}/agenda, 8",
        "/meetings/{HELD_MEETING}/history, 4",
    })
    void readingTakesFewStatements(String path, int most) {
        int taken = StatementCount.ofReading(administrator, withIds(path));
        assertThat(taken).as(path).isLessThanOrEqualTo(most);
    }

    @Test
    void readingMinutesTakesFewStatements() {
        String meeting = administrator.get("/minutes?limit=1").jsonPath().getString("items[0].meetingId");
        assertThat(StatementCount.ofReading(administrator, "/meetings/" + meeting + "/minutes"))
                .isLessThanOrEqualTo(4);
    }

    private static String withIds(String path) {
        int from = path.indexOf('{');
        if (from < 0) {
            return path;
        }
        String name = path.substring(from + 1, path.indexOf('}'));
        try {
            return path.replace(
                    "{" + name + "}", Showcase.class.getField(name).get(null).toString());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
