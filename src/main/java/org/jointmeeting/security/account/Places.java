package org.jointmeeting.security.account;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Standing;
import org.jointmeeting.security.Subjects;
import org.jointmeeting.security.Subtrees;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Where an account or a grant may lie, and whom it may act for: within the caller's own subtree. */
@ApplicationScoped
class Places {

    private final Instance<Subtrees> subtrees;
    private final Instance<Subjects> subjects;
    private final Callers callers;

    Places(Instance<Subtrees> subtrees, Instance<Subjects> subjects, Callers callers) {
        this.subtrees = subtrees;
        this.subjects = subjects;
        this.callers = callers;
    }

    /**
     * @param jurisdictionId null is everywhere, which only who holds everything can give
     * @throws Problem 404 when there is no such jurisdiction within the caller's reach
     */
    String pathOf(@Nullable UUID jurisdictionId) {
        if (jurisdictionId != null) {
            return subtrees.get().pathOf(jurisdictionId);
        }
        if (callers.current().reachesEverything()) {
            return "/";
        }
        throw Problem.field("jurisdictionId", Text.of("请指定所属辖区。", "Say which jurisdiction it is for."));
    }

    /** @throws Problem 404 naming the field when whom it acts for lies outside the caller's reach */
    void requireKnown(Standing kind, UUID id) {
        Given.in("standsForId", () -> {
            subjects.get().require(kind, id);
            return id;
        });
    }

    /** @throws Problem 404 naming the field when there is no such person within the caller's reach */
    void requirePerson(UUID personId) {
        Given.in("personId", () -> {
            subjects.get().requirePerson(personId);
            return personId;
        });
    }
}
