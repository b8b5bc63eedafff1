package org.jointmeeting.organisation.compounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.organisation.StandIn;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.Tracked;

/** One of the three parties 三方 of a compound, from one day until another; a missing one is stood in for. */
@Entity
@Table(name = "compound_party")
class Party extends Tracked {

    @Column(name = "compound_id")
    private UUID compoundId = new UUID(0, 0);

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "party_kind")
    private PartyKind kind = PartyKind.PARTY_BRANCH;

    private String name = "";

    private boolean missing;

    @Enumerated(EnumType.STRING)
    @Column(name = "stand_in_kind")
    private StandIn.@Nullable Kind standInKind;

    @Column(name = "stand_in_name")
    private @Nullable String standInName;

    @Column(name = "starts_on")
    private LocalDate startsOn = LocalDate.EPOCH;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    /** True until ended, then null: the constraint that allows one party of a kind passes over nulls. */
    private @Nullable Boolean live = true;

    protected Party() {}

    Party(Compound compound, PartyKind kind, Representation who, LocalDate startsOn) {
        this.compoundId = compound.id();
        this.jurisdictionPath = compound.jurisdictionPath();
        this.kind = kind;
        this.startsOn = startsOn;
        represent(who);
    }

    /** Corrects who it is; a change of who it is in fact is a new party. */
    void represent(Representation who) {
        name = who.nameFor(kind);
        missing = who.missing();
        standInKind = who.standIn() == null ? null : who.standIn().kind();
        standInName = who.standIn() == null ? null : who.standIn().name();
    }

    /** @throws Problem 409 when another has taken its place already, 422 when that day is not after its first */
    void giveWay(LocalDate next) {
        if (endsOn != null) {
            throw Problem.conflict(Text.of(
                    "该主体已于 {0} 被更替，请对现任主体操作。",
                    "This party ended on {0} already; replace the one that stands now.", endsOn));
        }
        if (!next.isAfter(startsOn)) {
            throw Problem.rule(
                    "startsOn",
                    Text.of(
                            "新主体的开始日期应晚于现任主体的开始日期 {0}。",
                            "The next party must start after the present one did, on {0}.", startsOn));
        }
        endsOn = next.minusDays(1);
        live = null;
    }

    void remove(Instant at) {
        live = null;
        bury(at);
    }

    UUID compoundId() {
        return compoundId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    PartyKind kind() {
        return kind;
    }

    Representation representation() {
        StandIn standIn = standInKind == null || standInName == null ? null : new StandIn(standInKind, standInName);
        return new Representation(name, missing, standIn);
    }

    PartyView view() {
        return new PartyView(
                id(),
                compoundId,
                jurisdictionPath,
                kind,
                name,
                missing,
                representation().standIn(),
                startsOn,
                endsOn,
                modifiedAt(),
                deletedAt(),
                version());
    }
}
