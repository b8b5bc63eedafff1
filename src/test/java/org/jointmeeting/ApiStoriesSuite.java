package org.jointmeeting;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The stories of what holds in every room; it takes about as long as {@link RoomStoriesSuite}, which plays beside it. */
@Suite
@SelectPackages("org.jointmeeting")
@IncludeClassNamePatterns(ApiStoriesSuite.STORIES)
final class ApiStoriesSuite {

    static final String STORIES = "org\\.jointmeeting\\.(\\w*|(audit|sample|security|shared)\\..*)StoryTest";

    private ApiStoriesSuite() {}
}
