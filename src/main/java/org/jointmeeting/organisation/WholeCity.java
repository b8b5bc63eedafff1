package org.jointmeeting.organisation;

import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Grant;
import org.jointmeeting.security.Role;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** What holds for the whole city (its tree as a whole, its catalogues) is kept by those who hold the root. */
@ApplicationScoped
public class WholeCity {

    private static final int ROOT_DEPTH = 1;

    private final Callers callers;

    WholeCity(Callers callers) {
        this.callers = callers;
    }

    /** @throws Problem 403 for a caller who holds less than a whole city */
    public void requireHeld() {
        if (!isHeld(grant -> true)) {
            throw Problem.forbidden(Text.of(
                    "全市统一的目录只能由市级维护，请联系市三方办。",
                    "What holds for the whole city is kept at city level; ask the city's coordination office."));
        }
    }

    /** @throws Problem 403 unless the caller holds a whole city as its administrator */
    public void requireAdministered() {
        requireHeld();
        if (!isHeld(grant -> grant.role() == Role.ADMINISTRATOR)) {
            throw Problem.forbidden(Text.of("只有市级管理员可以执行。", "Only the city's administrator may do this."));
        }
    }

    private boolean isHeld(Predicate<Grant> as) {
        return callers.current().paths(as).stream()
                .anyMatch(path -> JurisdictionView.lineOf(path).size() <= ROOT_DEPTH);
    }

    /** @throws Problem 403 for a caller whose subtree is less than everything */
    public void requireEverything() {
        if (!callers.current().reachesEverything()) {
            throw Problem.forbidden(
                    Text.of("只有不限辖区的管理员可以新设市级根节点。", "Only an administrator of all jurisdictions may add a root."));
        }
    }
}
