package org.jointmeeting.agenda.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.meeting.Requirement;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.SeatNeed;
import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.ResponsibilityView;

/**
 * Who must sit in a meeting because of its items: the three parties of each compound concerned and the proposed lead;
 * commissioners and the catalogue's assisting departments where possible.
 */
@ApplicationScoped
class NeededSeats {

    private final Directory directory;

    NeededSeats(Directory directory) {
        this.directory = directory;
    }

    List<SeatNeed> by(Collection<Item> items) {
        List<SeatNeed> seats = new ArrayList<>();
        Set<UUID> compoundIds =
                items.stream().flatMap(item -> item.compoundIds().stream()).collect(Collectors.toSet());
        directory.findCompounds(compoundIds).forEach(compound -> seats.addAll(ofCompound(compound)));
        for (Item item : items) {
            if (item.proposedLeadId() != null) {
                seats.add(new SeatNeed(SeatKind.AGENCY, item.proposedLeadId(), Requirement.REQUIRED));
            }
        }
        assists(items).forEach(agency -> seats.add(new SeatNeed(SeatKind.AGENCY, agency, Requirement.OPTIONAL)));
        return seats;
    }

    private static List<SeatNeed> ofCompound(CompoundView compound) {
        List<SeatNeed> seats = new ArrayList<>();
        compound.parties().forEach(party -> seats.add(new SeatNeed(SeatKind.PARTY, party.id(), Requirement.REQUIRED)));
        seats.add(new SeatNeed(SeatKind.COMMISSIONER, compound.id(), Requirement.OPTIONAL));
        return seats;
    }

    /** Looked up once for each category that occurs, not for each item. */
    private Set<UUID> assists(Collection<Item> items) {
        record Topic(UUID jurisdictionId, String category) {}
        Set<UUID> agencies = new LinkedHashSet<>();
        items.stream()
                .map(item -> new Topic(item.jurisdictionId(), item.categoryCode()))
                .distinct()
                .forEach(topic -> {
                    JurisdictionView where = directory.findJurisdiction(topic.jurisdictionId());
                    directory
                            .findResponsibility(topic.category(), where.level())
                            .map(ResponsibilityView::assistDepartments)
                            .ifPresent(departments -> agencies.addAll(agenciesOf(departments, where.id())));
                });
        return agencies;
    }

    private List<UUID> agenciesOf(List<String> departments, UUID jurisdictionId) {
        Map<String, AgencyView> found = directory.findAgenciesOf(departments, jurisdictionId);
        return departments.stream()
                .flatMap(department -> Stream.ofNullable(found.get(department)))
                .map(AgencyView::id)
                .toList();
    }
}
