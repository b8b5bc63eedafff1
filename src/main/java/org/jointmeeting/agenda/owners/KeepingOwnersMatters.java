package org.jointmeeting.agenda.owners;

import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.WholeCity;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Keeps the kinds of owners' matters and their thresholds: one is retired, never deleted. */
@ApplicationScoped
public class KeepingOwnersMatters {

    private final OwnersMatters matters;
    private final WholeCity city;

    KeepingOwnersMatters(OwnersMatters matters, WholeCity city) {
        this.matters = matters;
        this.city = city;
    }

    @Transactional
    public OwnersMatterView add(NewOwnersMatter request) {
        city.requireAdministered();
        if (matters.isTaken(request.code())) {
            throw Problem.field("code", Text.of("该编码已存在，请换用其他编码。", "The code is taken; choose another."));
        }
        OwnersMatter matter = new OwnersMatter(request.code(), request.terms().checked());
        matters.persist(matter);
        return matter.view();
    }

    @Transactional
    OwnersMatterView change(UUID id, @Nullable String ifMatch, UnaryOperator<OwnersMatterChange> change) {
        city.requireAdministered();
        OwnersMatter matter = matters.require(id);
        Versions.require(ifMatch, matter);
        matter.change(change.apply(matter.changeable()).checked());
        matters.flush();
        return matter.view();
    }
}
