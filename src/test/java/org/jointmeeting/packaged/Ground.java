package org.jointmeeting.packaged;

import java.io.IOException;
import java.util.Map;

/** What the writers stand on: one city with its fire department, and the coordinator in whose name they write. */
final class Ground {

    private static final String COORDINATOR = "city-coordinator";

    private final String city;

    private Ground(String city) {
        this.city = city;
    }

    static Ground lay(RunningApp app) throws IOException, InterruptedException {
        Client administrator = app.administrator();
        String city = administrator.create(
                "/jurisdictions", Map.of("code", "330100000000", "name", "杭州市", "level", "CITY"), "city");
        administrator.create(
                "/agencies", Map.of("jurisdictionId", city, "department", "FIRE", "name", "杭州市消防救援支队"), "agency");
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
        return new Ground(city);
    }

    Client coordinator(RunningApp app) {
        return app.as(COORDINATOR, Launch.PASSWORD);
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
