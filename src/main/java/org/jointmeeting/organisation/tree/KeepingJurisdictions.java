package org.jointmeeting.organisation.tree;

import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.References;
import org.jointmeeting.organisation.WholeCity;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Keeps the administrative tree: nodes are added, renamed, and removed when nothing refers to them. */
@ApplicationScoped
public class KeepingJurisdictions {

    private final Jurisdictions jurisdictions;
    private final WholeCity city;
    private final References references;
    private final ServiceClock clock;

    KeepingJurisdictions(Jurisdictions jurisdictions, WholeCity city, References references, ServiceClock clock) {
        this.jurisdictions = jurisdictions;
        this.city = city;
        this.references = references;
        this.clock = clock;
    }

    @Transactional
    public JurisdictionView add(NewJurisdiction request) {
        Jurisdiction parent = parentOf(request);
        if (jurisdictions.isTaken(request.code())) {
            throw Problem.field("code", Text.of("该区划代码已存在。", "There is a jurisdiction with this code already."));
        }
        Jurisdiction jurisdiction = new Jurisdiction(request.code(), request.name(), request.level(), parent);
        jurisdictions.persistAndFlush(jurisdiction);
        return jurisdiction.view();
    }

    private @Nullable Jurisdiction parentOf(NewJurisdiction request) {
        UUID parentId = request.parentId();
        if (parentId == null) {
            return noParent(request.level());
        }
        Jurisdiction parent = Given.in("parentId", () -> jurisdictions.require(parentId));
        if (!parent.level().isAbove(request.level())) {
            throw Problem.field(
                    "level",
                    Text.of(
                            "下级辖区的层级必须低于上级（上级为 {0}）。",
                            "A child must be of a lower level than its parent ({0}).", parent.level()));
        }
        return parent;
    }

    private @Nullable Jurisdiction noParent(Level level) {
        if (level != Level.CITY) {
            throw Problem.field(
                    "parentId", Text.of("除市级外，都应填写上级辖区。", "All but a city need the jurisdiction above them."));
        }
        city.requireEverything();
        return null;
    }

    /** @param change takes the values as they stand and gives those that shall stand */
    @Transactional
    JurisdictionView change(UUID id, @Nullable String ifMatch, UnaryOperator<JurisdictionChange> change) {
        Jurisdiction jurisdiction = jurisdictions.require(id);
        Versions.require(ifMatch, jurisdiction);
        jurisdiction.rename(
                change.apply(new JurisdictionChange(jurisdiction.name())).name());
        jurisdictions.flush();
        return jurisdiction.view();
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        Jurisdiction jurisdiction = jurisdictions.require(id);
        Versions.require(ifMatch, jurisdiction);
        references.requireNone(
                id,
                Text.of(
                        "该辖区下还有下级辖区、小区、部门、人员或会议，不能删除。",
                        "Jurisdictions, compounds, agencies, people or meetings belong to it; it cannot be deleted."));
        jurisdiction.remove(clock.instant());
    }
}
