package org.jointmeeting.organisation.catalogue;

import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.ResponsibilityView;
import org.jointmeeting.organisation.WholeCity;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Keeps the responsibility catalogue: for a category at a level one department leads and others assist. */
@ApplicationScoped
public class KeepingResponsibilities {

    private final Responsibilities responsibilities;
    private final ReadingCatalogue catalogue;
    private final WholeCity city;
    private final ServiceClock clock;

    KeepingResponsibilities(
            Responsibilities responsibilities, ReadingCatalogue catalogue, WholeCity city, ServiceClock clock) {
        this.responsibilities = responsibilities;
        this.catalogue = catalogue;
        this.city = city;
        this.clock = clock;
    }

    @Transactional
    public ResponsibilityView add(NewResponsibility request) {
        city.requireHeld();
        catalogue.requireCategory(request.category());
        requireDepartments(request.share().checked());
        if (responsibilities.of(request.category(), request.level()).isPresent()) {
            throw Problem.conflict(Text.of(
                    "该类别在此层级已有职责条目，请直接修改。", "This category has an entry at this level already; change that one."));
        }
        Responsibility entry = new Responsibility(request.category(), request.level(), request.share());
        responsibilities.persist(entry);
        return entry.view();
    }

    @Transactional
    ResponsibilityView change(UUID id, @Nullable String ifMatch, UnaryOperator<ResponsibilityChange> change) {
        city.requireHeld();
        Responsibility entry = responsibilities.require(id);
        Versions.require(ifMatch, entry);
        ResponsibilityChange share = change.apply(entry.share()).checked();
        requireDepartments(share);
        entry.change(share);
        responsibilities.flush();
        return entry.view();
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        city.requireHeld();
        Responsibility entry = responsibilities.require(id);
        Versions.require(ifMatch, entry);
        entry.remove(clock.instant());
    }

    private void requireDepartments(ResponsibilityChange share) {
        catalogue.requireDepartment("leadDepartment", share.leadDepartment());
        catalogue.requireDepartments("assistDepartments", share.assistDepartments());
    }
}
