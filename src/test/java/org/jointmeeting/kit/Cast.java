package org.jointmeeting.kit;

/** Who plays in the stories: user names of accounts that {@link Stage} opens. */
public final class Cast {

    public static final String ADMINISTRATOR = "admin";

    private Cast() {}
}
