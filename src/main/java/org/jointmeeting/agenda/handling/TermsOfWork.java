package org.jointmeeting.agenda.handling;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.calendar.Deadlines;
import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The rules of an assignment: who may be named in it, and by when work is due. */
@ApplicationScoped
class TermsOfWork {

    private final Directory directory;
    private final Deadlines deadlines;

    TermsOfWork(Directory directory, Deadlines deadlines) {
        this.directory = directory;
        this.deadlines = deadlines;
    }

    AgencyView agency(UUID id) {
        return directory.requireAgency(id);
    }

    /** Every agency exists and has one part only; the verifier is not the lead. Gives the lead. */
    AgencyView requireAgencies(Assignment assignment, String path) {
        UUID leadId = assignment.lead().agencyId();
        AgencyView lead = known(leadId, path + "lead/agencyId");
        known(assignment.verifierAgencyId(), path + "verifierAgencyId");
        if (assignment.verifierAgencyId().equals(leadId)) {
            throw Problem.rule(
                    path + "verifierAgencyId",
                    Text.of("核验部门不得为牵头部门，请另行指定。", "The verifier must not be the lead; name another agency."));
        }
        Set<UUID> seen = new HashSet<>(Set.of(leadId));
        List<AssignedWork> assists = AssigningTasks.assistsOf(assignment);
        for (int i = 0; i < assists.size(); i++) {
            String field = path + "assists/" + i + "/agencyId";
            known(assists.get(i).agencyId(), field);
            if (!seen.add(assists.get(i).agencyId())) {
                throw Problem.rule(
                        field, Text.of("同一部门在一次交办中只能承担一项任务。", "An agency has one task only in an assignment."));
            }
        }
        return lead;
    }

    private AgencyView known(UUID id, String field) {
        try {
            return directory.requireAgency(id);
        } catch (Problem unknown) {
            throw Problem.field(
                    field,
                    Text.of(
                            "没有该部门，或不属于您的辖区及其上级。",
                            "No such agency, or not one of your jurisdiction or those above it."));
        }
    }

    /** A due date that somebody chose can be kept. */
    void requirePossible(@Nullable LocalDate wanted, String field) {
        if (wanted != null) {
            deadlines.requirePossible(field, wanted);
        }
    }
}
