package org.jointmeeting.meeting.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.organisation.PostView;

/** Looks up in the registry who holds seats, and who comes for them. */
@ApplicationScoped
class Holders {

    private final Directory directory;

    Holders(Directory directory) {
        this.directory = directory;
    }

    /** References to nothing are left out. */
    Map<SeatReference, Holder> find(Collection<SeatReference> references) {
        Map<SeatReference, Holder> found = new HashMap<>();
        directory.findAgencies(idsOf(SeatKind.AGENCY, references)).stream()
                .map(Holder::of)
                .forEach(holder -> found.put(holder.reference(), holder));
        List<PartyView> parties = directory.findParties(idsOf(SeatKind.PARTY, references));
        Map<UUID, CompoundView> compounds = compoundsOf(parties, idsOf(SeatKind.COMMISSIONER, references));
        parties.stream()
                .map(party -> Holder.of(party, nameOf(compounds.get(party.compoundId()))))
                .forEach(holder -> found.put(holder.reference(), holder));
        idsOf(SeatKind.COMMISSIONER, references).stream()
                .flatMap(id -> Stream.ofNullable(compounds.get(id)))
                .map(Holder::commissionerOf)
                .forEach(holder -> found.put(holder.reference(), holder));
        return found;
    }

    /** Everybody who holds a post there on that day, heads first. */
    Map<SeatReference, List<PostView>> all(Collection<SeatReference> references, LocalDate on) {
        Map<SeatReference, List<PostView>> all = new HashMap<>();
        for (SeatKind kind : SeatKind.values()) {
            directory
                    .findHolders(kind.postKind(), idsOf(kind, references), on)
                    .forEach((holder, posts) -> all.put(new SeatReference(kind, holder), posts));
        }
        return all;
    }

    private Map<UUID, CompoundView> compoundsOf(List<PartyView> parties, List<UUID> commissioned) {
        List<UUID> ids = new ArrayList<>(commissioned);
        parties.stream().filter(PartyView::missing).map(PartyView::compoundId).forEach(ids::add);
        return directory.findCompounds(ids.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(CompoundView::id, Function.identity()));
    }

    private static String nameOf(@Nullable CompoundView compound) {
        return compound == null ? "" : compound.name();
    }

    private static List<UUID> idsOf(SeatKind kind, Collection<SeatReference> references) {
        return references.stream()
                .filter(reference -> reference.kind() == kind)
                .map(SeatReference::holderId)
                .distinct()
                .toList();
    }
}
