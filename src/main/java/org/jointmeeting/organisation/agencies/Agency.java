package org.jointmeeting.organisation.agencies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.Tracked;

/** A government body 部门/单位 at one jurisdiction. It ends when the body is dissolved or merged into another. */
@Entity
@Table(name = "agency")
class Agency extends Tracked {

    @Column(name = "jurisdiction_id")
    private UUID jurisdictionId = new UUID(0, 0);

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    private String department = "";

    private String name = "";

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private boolean standing;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    /** True until ended or deleted, then null: the constraint that keeps names unique passes over nulls. */
    private @Nullable Boolean live = true;

    protected Agency() {}

    Agency(JurisdictionView jurisdiction, NewAgency given) {
        jurisdictionId = jurisdiction.id();
        jurisdictionPath = jurisdiction.path();
        department = given.department();
        change(given.changeable());
    }

    void change(AgencyChange given) {
        name = given.name();
        parentId = given.parentId();
        standing = given.standing();
    }

    /** @throws Problem 409 when it has ended already */
    void end(LocalDate lastDay) {
        if (endsOn != null) {
            throw Problem.conflict(Text.of("该单位已于 {0} 终止。", "The agency ended on {0} already.", endsOn));
        }
        endsOn = lastDay;
        live = null;
    }

    void remove(Instant at) {
        live = null;
        bury(at);
    }

    boolean isEnded() {
        return endsOn != null;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    UUID jurisdictionId() {
        return jurisdictionId;
    }

    @Nullable
    UUID parentId() {
        return parentId;
    }

    AgencyChange changeable() {
        return new AgencyChange(name, parentId, standing);
    }

    AgencyView view() {
        return new AgencyView(
                id(),
                jurisdictionId,
                jurisdictionPath,
                department,
                name,
                parentId,
                standing,
                endsOn,
                modifiedAt(),
                deletedAt(),
                version());
    }
}
