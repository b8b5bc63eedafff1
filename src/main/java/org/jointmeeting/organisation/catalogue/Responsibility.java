package org.jointmeeting.organisation.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.ResponsibilityView;
import org.jointmeeting.shared.tracking.Tracked;

/** An entry of the responsibility catalogue 职责清单: who leads and who assists in a category at a level. */
@Entity
@Table(name = "responsibility")
class Responsibility extends Tracked {

    private String category = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "tree_level")
    private Level level = Level.CITY;

    @Column(name = "lead_department")
    private String leadDepartment = "";

    @ElementCollection
    @CollectionTable(name = "responsibility_assist", joinColumns = @JoinColumn(name = "responsibility_id"))
    @OrderColumn(name = "list_index")
    @Column(name = "department")
    private List<String> assistDepartments = new ArrayList<>();

    /** True until deleted, then null: the constraint that keeps entries unique passes over nulls. */
    private @Nullable Boolean live = true;

    protected Responsibility() {}

    Responsibility(String category, Level level, ResponsibilityChange share) {
        this.category = category;
        this.level = level;
        change(share);
    }

    void change(ResponsibilityChange share) {
        leadDepartment = share.leadDepartment();
        assistDepartments.clear();
        assistDepartments.addAll(share.assistDepartments());
    }

    void remove(Instant at) {
        live = null;
        bury(at);
    }

    ResponsibilityChange share() {
        return new ResponsibilityChange(leadDepartment, List.copyOf(assistDepartments));
    }

    ResponsibilityView view() {
        return new ResponsibilityView(
                id(),
                category,
                level,
                leadDepartment,
                List.copyOf(assistDepartments),
                modifiedAt(),
                deletedAt(),
                version());
    }
}
