package org.jointmeeting.organisation;

import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Keeps the administrative tree: nodes are added, renamed, and removed when nothing stands below them. */
@ApplicationScoped
class KeepingJurisdictions {

    private final Jurisdictions jurisdictions;
    private final ServiceClock clock;

    KeepingJurisdictions(Jurisdictions jurisdictions, ServiceClock clock) {
        this.jurisdictions = jurisdictions;
        this.clock = clock;
    }

    @Transactional
    JurisdictionView add(NewJurisdiction request) {
        Jurisdiction parent = jurisdictions.require(request.parentId());
        if (!parent.level().isAbove(request.level())) {
            throw Problem.field(
                    "level",
                    Text.of(
                            "下级辖区的层级必须低于上级（上级为 {0}）。",
                            "A child must be of a lower level than its parent ({0}).", parent.level()));
        }
        if (jurisdictions.withCode(request.code()).isPresent()) {
            throw Problem.field("code", Text.of("该区划代码已存在。", "There is a jurisdiction with this code already."));
        }
        Jurisdiction jurisdiction = new Jurisdiction(request.code(), request.name(), request.level(), parent);
        jurisdictions.persist(jurisdiction);
        jurisdictions.flush();
        return JurisdictionView.of(jurisdiction);
    }

    /** @param change takes the values as they stand and gives those that shall stand */
    @Transactional
    JurisdictionView change(UUID id, @Nullable String ifMatch, UnaryOperator<JurisdictionChange> change) {
        Jurisdiction jurisdiction = jurisdictions.require(id);
        Versions.require(ifMatch, jurisdiction);
        jurisdiction.rename(
                change.apply(new JurisdictionChange(jurisdiction.name())).name());
        jurisdictions.flush();
        return JurisdictionView.of(jurisdiction);
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        Jurisdiction jurisdiction = jurisdictions.require(id);
        Versions.require(ifMatch, jurisdiction);
        if (!jurisdictions.childrenOf(id).isEmpty()) {
            throw Problem.conflict(
                    Text.of("该辖区下还有下级，不能删除。", "There are jurisdictions below it; it cannot be deleted."));
        }
        jurisdiction.remove(clock.instant());
    }
}
