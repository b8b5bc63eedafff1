package org.jointmeeting.security;

import java.util.UUID;

import org.jointmeeting.shared.problem.Problem;

/** Whom an account may belong to or act for; the organisation room answers. */
public interface Subjects {

    /** @throws Problem 404 when there is no such agency, party or compound within the caller's reach */
    void require(Standing kind, UUID id);

    /** @throws Problem 404 when there is no such person within the caller's reach */
    void requirePerson(UUID id);
}
