package org.jointmeeting.organisation;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Asks everyone who may refer to a record of the registry before it is deleted. */
@ApplicationScoped
public class References {

    private final Instance<RegistryReferences> all;

    References(Instance<RegistryReferences> all) {
        this.all = all;
    }

    /**
     * @param instead says what to do instead of deleting
     * @throws Problem 409 when anything refers to the record
     */
    public void requireNone(UUID id, Text instead) {
        if (all.stream().anyMatch(keeper -> keeper.isReferred(id))) {
            throw Problem.conflict(instead);
        }
    }
}
