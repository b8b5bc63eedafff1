package org.jointmeeting.agenda.handling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.Worker;
import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Finds out who is named in an assignment: each exists, has one part only, and the verifier is not the lead. */
@ApplicationScoped
class NamingWorkers {

    private final TermsOfWork terms;
    private final Directory directory;

    NamingWorkers(TermsOfWork terms, Directory directory) {
        this.terms = terms;
        this.directory = directory;
    }

    /** @throws Problem 400 or 422 naming the field */
    Worker lead(Assignment assignment, String path) {
        AgencyView lead = terms.known(assignment.lead().agencyId(), path + "lead/agencyId");
        terms.known(assignment.verifierAgencyId(), path + "verifierAgencyId");
        if (assignment.verifierAgencyId().equals(lead.id())) {
            throw Problem.rule(
                    path + "verifierAgencyId",
                    Text.of("核验部门不得为牵头部门，请另行指定。", "The verifier must not be the lead; name another agency."));
        }
        return Worker.of(lead);
    }

    /** In the order of the assignment. */
    List<Worker> assists(Item item, Assignment assignment, String path) {
        Set<UUID> seen = new HashSet<>(Set.of(assignment.lead().agencyId()));
        List<Worker> workers = new ArrayList<>();
        List<AssistingWork> assists = AssigningTasks.assistsOf(assignment);
        for (int i = 0; i < assists.size(); i++) {
            String at = path + "assists/" + i + "/";
            Worker worker = assist(item, assists.get(i), at);
            if (!seen.add(worker.id())) {
                throw Problem.rule(
                        at + (assists.get(i).agencyId() == null ? "partyId" : "agencyId"),
                        Text.of("同一单位在一次交办中只能承担一项任务。", "Each has one task only in an assignment."));
            }
            workers.add(worker);
        }
        return workers;
    }

    private Worker assist(Item item, AssistingWork work, String at) {
        UUID agencyId = work.agencyId();
        UUID partyId = work.partyId();
        if ((agencyId == null) == (partyId == null)) {
            throw Problem.field(
                    at + "agencyId",
                    Text.of("协办单位请填写部门或三方主体之一，且只填一个。", "Name either an agency or a party, and only one of them."));
        }
        return agencyId == null
                ? party(item, partyId, at + "partyId")
                : Worker.of(terms.known(agencyId, at + "agencyId"));
    }

    private Worker party(Item item, @Nullable UUID partyId, String field) {
        PartyView party = directory.findParties(List.of(Objects.requireNonNull(partyId))).stream()
                .filter(found -> item.compoundIds().contains(found.compoundId()) && found.endsOn() == null)
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        field,
                        Text.of(
                                "没有该三方主体，或不属于议题所涉小区。",
                                "No such party, or not one of a compound that the item concerns.")));
        if (party.missing()) {
            throw Problem.rule(
                    field,
                    Text.of(
                            "{0}缺位，不能承担任务；请交由代行单位办理。",
                            "{0} is missing and can take no task; give it to the stand-in.", party.name()));
        }
        return Worker.of(party);
    }
}
