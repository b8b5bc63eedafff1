package org.jointmeeting.organisation.compounds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.CompoundBrief;
import org.jointmeeting.organisation.CompoundType;
import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.Tracked;

/** A residential compound 小区 inside one community: what the three parties govern together. */
@Entity
@Table(name = "compound")
class Compound extends Tracked {

    @Column(name = "jurisdiction_id")
    private UUID jurisdictionId = new UUID(0, 0);

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "compound_type")
    private CompoundType type = CompoundType.COMMERCIAL;

    private @Nullable String address;

    private int households;

    /** True until deleted, then null: the constraint that keeps names unique passes over nulls. */
    private @Nullable Boolean live = true;

    protected Compound() {}

    Compound(JurisdictionView community, NewCompound given) {
        if (community.level() != Level.COMMUNITY) {
            throw Problem.rule(
                    "jurisdictionId",
                    Text.of("小区应设在社区（村）之下，{0}不是社区。", "A compound lies in a community; {0} is none.", community.name()));
        }
        jurisdictionId = community.id();
        jurisdictionPath = community.path();
        change(given.changeable());
    }

    void change(CompoundChange given) {
        name = given.name();
        type = given.type();
        address = given.address();
        households = given.households();
    }

    void remove(Instant at) {
        live = null;
        bury(at);
    }

    UUID jurisdictionId() {
        return jurisdictionId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    CompoundChange changeable() {
        return new CompoundChange(name, type, address, households);
    }

    CompoundBrief brief() {
        return new CompoundBrief(id(), jurisdictionId, jurisdictionPath, name);
    }

    CompoundView view(List<PartyView> parties) {
        return new CompoundView(
                id(),
                jurisdictionId,
                jurisdictionPath,
                name,
                type,
                address,
                households,
                parties,
                modifiedAt(),
                deletedAt(),
                version());
    }
}
