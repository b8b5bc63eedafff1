package org.jointmeeting.supervision.mediation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Finds out who is party to a mediation: two at least of the compound's three, each once, and who was stays. */
final class NamingParties {

    private static final int LEAST = 2;

    private final Mediation mediation;
    private final CompoundView compound;
    private final List<MediationParty> already;

    /** @param already who is party to it before this */
    NamingParties(Mediation mediation, CompoundView compound, List<MediationParty> already) {
        this.mediation = mediation;
        this.compound = compound;
        this.already = already;
    }

    /** @throws Problem 400 or 422 naming the field */
    List<MediationParty> named(List<MediationPosition> positions) {
        if (positions.size() < LEAST) {
            throw Problem.rule(
                    "positions",
                    Text.of("调解至少要有两方，请写明各方的立场。", "A mediation has two parties at least; tell each one's position."));
        }
        Set<UUID> seen = new HashSet<>();
        List<MediationParty> named = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            String field = "positions/" + i + "/partyId";
            MediationPosition told = positions.get(i);
            if (!seen.add(told.partyId())) {
                throw Problem.rule(field, Text.of("同一方只写一次。", "Each party is named once."));
            }
            named.add(party(told.partyId(), field).saying(told.position()));
        }
        requireAll(seen);
        return named;
    }

    private MediationParty party(UUID id, String field) {
        return already.stream()
                .filter(party -> party.partyId().equals(id))
                .findFirst()
                .orElseGet(() -> new MediationParty(mediation, current(id, field), compound.name()));
    }

    private PartyView current(UUID id, String field) {
        return compound.parties().stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        field,
                        Text.of(
                                "该主体不是{0}现任三方之一。",
                                "This is none of the three parties of {0} as they stand today.", compound.name())));
    }

    private void requireAll(Set<UUID> seen) {
        for (MediationParty party : already) {
            if (!seen.contains(party.partyId())) {
                throw Problem.rule(
                        "positions",
                        Text.of(
                                "{0}已是当事方，不能去掉；请保留其立场。",
                                "{0} is party to it and stays so; keep its position.", party.name()));
            }
        }
    }
}
