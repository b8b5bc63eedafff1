package org.jointmeeting.supervision.guide;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.ConsultingItems;
import org.jointmeeting.agenda.ItemBrief;
import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** What a guide is about, who gives it and who gets it: from the upper level down, never up. */
@ApplicationScoped
class PartsOfGuides {

    private final Directory directory;
    private final ConsultingItems items;
    private final Callers callers;

    PartsOfGuides(Directory directory, ConsultingItems items, Callers callers) {
        this.directory = directory;
        this.items = items;
        this.callers = callers;
    }

    Subject subject(@Nullable UUID compoundId, @Nullable UUID itemId) {
        if ((compoundId == null) == (itemId == null)) {
            throw Problem.field(
                    "compoundId", Text.of("请填写小区或议题，且只填一项。", "Name the compound or the item, and only one of them."));
        }
        if (compoundId != null) {
            CompoundView compound = Given.in("compoundId", () -> directory.requireCompound(compoundId));
            return new Subject(
                    compoundId, null, compound.jurisdictionId(), compound.jurisdictionPath(), Set.of(compoundId));
        }
        UUID about = Objects.requireNonNull(itemId);
        ItemBrief item = Given.in("itemId", () -> items.require(about));
        return new Subject(null, itemId, item.jurisdictionId(), item.jurisdictionPath(), item.compoundIds());
    }

    /** In the name of the agency the caller acts for; of the jurisdiction when it acts for none. */
    Giver giver(@Nullable UUID jurisdictionId, Subject subject) {
        Caller caller = callers.current();
        AgencyView agency = directory.findAgencies(caller.standings(Standing.AGENCY)).stream()
                .filter(own -> jurisdictionId == null || own.jurisdictionId().equals(jurisdictionId))
                .findFirst()
                .orElse(null);
        JurisdictionView at = jurisdiction(jurisdictionId, agency, subject);
        if (!subject.path().startsWith(at.path())) {
            throw Problem.rule(
                    "givenById",
                    Text.of(
                            "{0}不是所涉小区或议题所在辖区或其上级，不能作出三导。",
                            "{0} is neither the jurisdiction it is about nor above it.", at.name()));
        }
        return new Giver(at, agency == null ? null : agency.id(), agency == null ? at.name() + "督导组" : agency.name());
    }

    private JurisdictionView jurisdiction(@Nullable UUID id, @Nullable AgencyView agency, Subject subject) {
        if (id != null) {
            return Given.in("givenById", () -> directory.requireJurisdiction(id));
        }
        return directory.findJurisdiction(agency == null ? subject.jurisdictionId() : agency.jurisdictionId());
    }

    Recipient recipient(NewGuide.GuideRecipient wanted, Subject subject, Giver giver) {
        return switch (wanted.kind()) {
            case PARTY -> party(wanted.id(), subject);
            case AGENCY -> agency(wanted.id(), giver);
            case JURISDICTION -> lower(wanted.id(), giver);
        };
    }

    private Recipient party(UUID id, Subject subject) {
        PartyView party = directory.findParties(List.of(id)).stream()
                .filter(found -> subject.compoundIds().contains(found.compoundId()))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        "recipient/id", Text.of("该主体不是所涉小区的三方之一。", "This is no party of the compound it is about.")));
        return new Recipient(RecipientKind.PARTY, id, party.jurisdictionPath(), party.name());
    }

    private Recipient agency(UUID id, Giver giver) {
        AgencyView agency = directory.findAgencies(List.of(id)).stream()
                .filter(found -> found.jurisdictionPath().startsWith(giver.path()))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        "recipient/id",
                        Text.of(
                                "该单位不在作出辖区（{0}）之内。",
                                "This agency is not within the jurisdiction of {0}.", giver.name())));
        if (id.equals(giver.agencyId())) {
            throw Problem.rule("recipient/id", Text.of("不能对本单位作出三导。", "Nobody guides itself."));
        }
        return new Recipient(RecipientKind.AGENCY, id, agency.jurisdictionPath(), agency.name());
    }

    Recipient lower(UUID id, Giver giver) {
        JurisdictionView below = Given.in("recipient/id", () -> directory.findJurisdiction(id));
        if (!below.path().startsWith(giver.path()) || below.path().equals(giver.path())) {
            throw Problem.rule(
                    "recipient/id",
                    Text.of(
                            "三导自上而下：{0}不是作出辖区的下级。",
                            "Guides go downwards: {0} is not below the jurisdiction that gives it.", below.name()));
        }
        return new Recipient(RecipientKind.JURISDICTION, id, below.path(), below.name());
    }
}
