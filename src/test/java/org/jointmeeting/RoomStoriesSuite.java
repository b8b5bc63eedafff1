package org.jointmeeting;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every story that {@link ApiStoriesSuite} doesn't play: those of the rooms. */
@Suite
@SelectPackages("org.jointmeeting")
@IncludeClassNamePatterns(".*StoryTest")
@ExcludeClassNamePatterns(ApiStoriesSuite.STORIES)
final class RoomStoriesSuite {

    private RoomStoriesSuite() {}
}
