package org.jointmeeting.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Cast;

/** What the stories of the registry ask for again and again, asked in the administrator's name. */
public final class Registry {

    public static final String WENXIN = "330106013000";

    private static final String LUOJIAZHUANG = "330106013014";

    private final Api administrator = Api.as(Cast.ADMINISTRATOR);

    public Api coordinatorAt(String code) {
        return account("COORDINATOR", code);
    }

    public Api account(String role, String code) {
        String name = "r" + UUID.randomUUID().toString().substring(0, 12);
        administrator
                .post(
                        "/accounts",
                        Map.of("userName", name, "role", role, "jurisdictionId", idOf(code), "password", Api.PASSWORD))
                .then()
                .statusCode(201);
        return Api.as(name);
    }

    public Response appoint(String compound, String person, String startsOn, String note) {
        Map<String, Object> request = new HashMap<>(Map.of("personId", person, "startsOn", startsOn));
        request.put("handOverNote", note);
        return administrator.act("/compounds/" + compound, "appoint-commissioner", request);
    }

    public String person(String code) {
        return administrator.create(
                "/people", Map.of("jurisdictionId", idOf(code), "name", "沈若溪", "phone", "13800001234"));
    }

    public String partyOf(String compound, String kind) {
        return administrator.get("/compounds/" + compound).path("parties.find { it.kind == '" + kind + "' }.id");
    }

    public String idOf(String code) {
        return administrator.get("/jurisdictions?code={code}", code).path("items[0].id");
    }

    public Map<String, Object> agency(String code, String name) {
        return Map.of("jurisdictionId", idOf(code), "department", "FIRE", "name", name);
    }

    public Map<String, Object> head(String holder, String startsOn) {
        return Map.of("kind", "AGENCY", "holderId", holder, "title", "站长", "head", true, "startsOn", startsOn);
    }

    public Map<String, Object> compound() {
        Map<String, Object> committee = Map.of(
                "kind",
                "OWNERS_COMMITTEE",
                "missing",
                true,
                "standIn",
                Map.of("kind", "COMMUNITY", "name", "骆家庄社区居民委员会代行"),
                "startsOn",
                "2024-01-01");
        return new HashMap<>(Map.of(
                "jurisdictionId",
                idOf(LUOJIAZHUANG),
                "name",
                "西苑 " + UUID.randomUUID(),
                "type",
                "RESETTLEMENT",
                "households",
                1280,
                "parties",
                List.of(branch(), committee, company())));
    }

    public Map<String, Object> branch() {
        return Map.of("kind", "PARTY_BRANCH", "name", "骆家庄西苑党支部", "startsOn", "2024-01-01");
    }

    public Map<String, Object> company() {
        return Map.of("kind", "PROPERTY_COMPANY", "name", "杭州和悦物业服务有限公司", "startsOn", "2024-01-01");
    }
}
