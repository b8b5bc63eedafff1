package org.jointmeeting.organisation.agencies;

import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.HolderEnded;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.References;
import org.jointmeeting.organisation.catalogue.ReadingCatalogue;
import org.jointmeeting.organisation.tree.FindingJurisdictions;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Keeps the agencies: added, changed, ended; deleted only while nothing refers to them. */
@ApplicationScoped
public class KeepingAgencies {

    private final Agencies agencies;
    private final FindingJurisdictions tree;
    private final ReadingCatalogue catalogue;
    private final References references;
    private final Event<HolderEnded> ended;
    private final ServiceClock clock;

    KeepingAgencies(
            Agencies agencies,
            FindingJurisdictions tree,
            ReadingCatalogue catalogue,
            References references,
            Event<HolderEnded> ended,
            ServiceClock clock) {
        this.agencies = agencies;
        this.tree = tree;
        this.catalogue = catalogue;
        this.references = references;
        this.ended = ended;
        this.clock = clock;
    }

    @Transactional
    public AgencyView add(NewAgency request) {
        JurisdictionView jurisdiction = Given.in("jurisdictionId", () -> tree.require(request.jurisdictionId()));
        catalogue.requireDepartment("department", request.department());
        Agency agency = new Agency(jurisdiction, request);
        requireParentAbove(agency, request.parentId());
        requireFreeName(agency, request.name());
        agencies.persist(agency);
        return agency.view();
    }

    @Transactional
    AgencyView change(UUID id, @Nullable String ifMatch, UnaryOperator<AgencyChange> change) {
        Agency agency = agencies.require(id);
        Versions.require(ifMatch, agency);
        AgencyChange given = change.apply(agency.changeable());
        if (!Objects.equals(given.parentId(), agency.parentId())) {
            requireParentAbove(agency, given.parentId());
        }
        if (!given.name().equals(agency.changeable().name())) {
            requireFreeName(agency, given.name());
        }
        agency.change(given);
        agencies.flush();
        return agency.view();
    }

    /** Ends the agency and, with it, the posts held there. */
    @Transactional
    AgencyView end(UUID id, @Nullable String ifMatch, AgencyEnd request) {
        Agency agency = agencies.require(id);
        Versions.check(ifMatch, agency);
        agency.end(Period.requireSensible("endsOn", request.endsOn()));
        ended.fire(new HolderEnded(id, request.endsOn()));
        agencies.flush();
        return agency.view();
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        Agency agency = agencies.require(id);
        Versions.require(ifMatch, agency);
        references.requireNone(
                id,
                Text.of(
                        "该单位已有下属单位、任职人员或办理记录，不能删除；请改为终止（actions/end）。",
                        "Other agencies, posts or records refer to this one; end it instead (actions/end)."));
        agency.remove(clock.instant());
    }

    private void requireParentAbove(Agency agency, @Nullable UUID parentId) {
        if (parentId == null) {
            return;
        }
        Agency parent = Given.in("parentId", () -> agencies.requireNear(parentId));
        Lineage.requireAbove(parent, agency);
        for (UUID above = parent.parentId();
                above != null;
                above = agencies.get(above).parentId()) {
            Lineage.requireOther(above, agency);
        }
    }

    private void requireFreeName(Agency agency, String name) {
        agencies.named(agency.jurisdictionId(), name)
                .filter(other -> !other.id().equals(agency.id()))
                .ifPresent(other -> {
                    throw Problem.field(
                            "name",
                            Text.of("该辖区已有同名单位。", "There is an agency of this name at the jurisdiction already."));
                });
    }
}
