package org.jointmeeting.visit;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.agenda.Source;
import org.jointmeeting.agenda.intake.NewItem;
import org.jointmeeting.agenda.intake.RaisingItems;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Makes an item of what was found on a visit, once, and keeps the link both ways. */
@ApplicationScoped
public class RaisingFindings {

    private final MakingVisits visits;
    private final Findings findings;
    private final RaisingItems raising;

    RaisingFindings(MakingVisits visits, Findings findings, RaisingItems raising) {
        this.visits = visits;
        this.findings = findings;
        this.raising = raising;
    }

    /** The visit is locked, so that of two calls at once one finds the finding raised already. */
    @Transactional
    public ItemView raise(UUID visitId, UUID findingId, RaiseFinding request) {
        Visit visit = visits.own(visitId);
        Finding finding = findings.require(visit, findingId);
        if (finding.itemId() != null) {
            throw Problem.conflict(
                            Text.of("该问题已经草拟为议题，不能重复提出。", "This finding became an item already; it is raised once."))
                    .with("itemId", finding.itemId());
        }
        ItemView item = raising.draft(new NewItem(
                null,
                Set.of(visit.compoundId()),
                null,
                finding.categoryCode(),
                request.title(),
                finding.text(),
                Source.VISIT,
                visit.id().toString(),
                request.desiredResult(),
                request.alreadyTried(),
                null));
        finding.becomes(item.id());
        return item;
    }
}
