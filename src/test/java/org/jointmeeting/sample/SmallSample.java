package org.jointmeeting.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

import org.jointmeeting.kit.TestDatabase;

/** One street and two months, in a database of its own: the other stories have the district to themselves. */
public class SmallSample implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "joint-meeting.sample.streets", "1",
                "joint-meeting.sample.months", "3",
                "joint-meeting.start.load-divisions", "true");
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OwnDatabase.class));
    }

    /** Apart from that of the other stories. */
    public static class OwnDatabase extends TestDatabase {

        @Override
        public Map<String, String> start() {
            Map<String, String> config = new HashMap<>(super.start());
            if (!isPostgresql()) {
                config.put("quarkus.datasource.jdbc.url", "jdbc:h2:mem:sample;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
            }
            return config;
        }
    }
}
