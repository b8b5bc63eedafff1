package org.jointmeeting.agenda.intake;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** What an item gets when it is accepted: its number, and the lead the responsibility catalogue names. */
@ApplicationScoped
class Acceptance {

    private final Directory directory;
    private final ProposingLeads proposing;
    private final ItemNumbers numbers;

    Acceptance(Directory directory, ProposingLeads proposing, ItemNumbers numbers) {
        this.directory = directory;
        this.proposing = proposing;
        this.numbers = numbers;
    }

    void apply(Item item, AcceptItem request) {
        JurisdictionView jurisdiction = directory.findJurisdiction(item.jurisdictionId());
        UUID proposed = request.proposedLeadAgencyId();
        UUID lead = proposed == null
                ? leadByCatalogue(item, jurisdiction)
                : Given.in("proposedLeadAgencyId", () -> directory.requireAgency(proposed))
                        .id();
        boolean owners = request.ownersMatter() == null
                ? directory.requireCategory(item.categoryCode()).ownersMatter()
                : request.ownersMatter();
        if (owners) {
            item.reserveForOwners();
        }
        // An item keeps the one number it got, through all levels and returns.
        String number = item.number();
        item.take(number == null ? numbers.next(jurisdiction) : number, request.urgency(), lead);
    }

    private UUID leadByCatalogue(Item item, JurisdictionView jurisdiction) {
        return proposing
                .byCatalogue(item.categoryCode(), jurisdiction)
                .orElseThrow(
                        () -> Problem.field(
                                "proposedLeadAgencyId",
                                Text.of(
                                        "职责清单为该类别指定的牵头部门在本辖区及上级均未登记，请指定建议牵头部门。",
                                        "The department that the catalogue names as lead is registered neither here nor above; name a lead.")));
    }
}
