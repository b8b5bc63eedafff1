package org.jointmeeting.packaged;

import java.io.IOException;
import java.util.Map;

/** What the writers stand on: one city with its fire department and office, and the coordinator in whose name they write. */
final class Ground {

    private static final String COORDINATOR = "city-coordinator";

    private final String city;
    private final String fire;
    private final String office;

    private Ground(String city, String fire, String office) {
        this.city = city;
        this.fire = fire;
        this.office = office;
    }

    static Ground lay(RunningApp app) throws IOException, InterruptedException {
        Client administrator = app.administrator();
        String city = administrator.create(
                "/jurisdictions", Map.of("code", "330100000000", "name", "杭州市", "level", "CITY"), "city");
        String fire = administrator.create(
                "/agencies", Map.of("jurisdictionId", city, "department", "FIRE", "name", "杭州市消防救援支队"), "agency");
        String office = administrator.create(
                "/agencies",
                Map.of("jurisdictionId", city, "department", "COORDINATION_OFFICE", "name", "杭州市三方协调办公室"),
                "office");
        administrator.create(
                "/accounts",
                Map.of(
                        "userName",
                        COORDINATOR,
                        "password",
                        Launch.PASSWORD,
                        "role",
                        "COORDINATOR",
                        "jurisdictionId",
                        city),
                "account");
        return new Ground(city, fire, office);
    }

    /**
     * @param parent the city where it is null
     * @return its id
     */
    String below(Client administrator, String code, String name, String level, String parent)
            throws IOException, InterruptedException {
        return administrator.create(
                "/jurisdictions",
                Map.of("code", code, "name", name, "level", level, "parentId", parent == null ? city : parent),
                code);
    }

    Client coordinator(RunningApp app) {
        return app.as(COORDINATOR, Launch.PASSWORD);
    }

    /** A room of the city; the head of the housing department's agency sits in every meeting of the city. */
    String roomWithStandingOfficial(RunningApp app) throws IOException, InterruptedException {
        Client administrator = app.administrator();
        String agency = administrator.create(
                "/agencies",
                Map.of("jurisdictionId", city, "department", "HOUSING", "name", "杭州市住房保障和房产管理局", "standing", true),
                "standing");
        String official = administrator.create("/people", Map.of("jurisdictionId", city, "name", "沈若溪"), "official");
        administrator.create(
                "/people/" + official + "/posts",
                Map.of("kind", "AGENCY", "holderId", agency, "title", "局长", "head", true, "startsOn", "2026-01-01"),
                "post");
        return administrator.create(
                "/venues", Map.of("jurisdictionId", city, "name", "杭州市联席会议室", "capacity", 60), "room");
    }

    String city() {
        return city;
    }

    String fire() {
        return fire;
    }

    String office() {
        return office;
    }

    /** An item to draft whose title nobody else's has. */
    Map<String, String> item(String title) {
        return Map.of(
                "jurisdictionId",
                city,
                "area",
                "文一西路骆家庄路口",
                "category",
                "FIRE_LANE_CHARGING",
                "title",
                title,
                "facts",
                "电动自行车充电桩占用消防车通道约 1.5 米，消防车无法通行。",
                "source",
                "VISIT",
                "desiredResult",
                "充电设施移至规划点位，消防车通道恢复畅通。",
                "alreadyTried",
                "物业已两次张贴告知，未能移走。");
    }
}
