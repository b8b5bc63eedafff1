package org.jointmeeting.kit;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service started with a database of its own, so that what its stories do is nothing to the others. */
public abstract class Apart implements QuarkusTestProfile {

    private final Map<String, String> settings;

    protected Apart(Map<String, String> settings) {
        this.settings = settings;
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TestDatabase.class, settings));
    }
}
