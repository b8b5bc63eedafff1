package org.jointmeeting.security;

import java.time.Instant;
import java.util.Optional;

/** One kind of credential and who it stands for; each kind lies in a room of its own. */
public interface IdentitySource {

    /** Whether the credential looks like one of this kind; the first source that says so decides. */
    boolean knows(String credential);

    /** Empty when it stands for nobody, or no longer. Reads the database; never compares a slow hash. */
    Optional<Identified> identify(String credential);

    /**
     * @param personal whether somebody signed in by themselves, who may then keep their own account whatever else they
     *     were granted
     * @param until when the credential itself stops working
     */
    record Identified(Caller caller, boolean personal, Instant until) {

        public boolean may(String permission) {
            return caller.may(permission) || (personal && permission.equals(Permission.ACCOUNT_OWN));
        }
    }
}
