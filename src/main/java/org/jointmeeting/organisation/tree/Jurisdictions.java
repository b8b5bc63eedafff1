package org.jointmeeting.organisation.tree;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.RegistryReferences;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.RowsById;

/** The administrative tree. */
@ApplicationScoped
class Jurisdictions implements PanacheRepositoryBase<Jurisdiction, UUID>, RegistryReferences {

    private static final Text WHAT = Text.of("辖区", "jurisdiction");

    private final Callers callers;

    Jurisdictions(Callers callers) {
        this.callers = callers;
    }

    /** @throws Problem 404 when there is none */
    Jurisdiction get(UUID id) {
        Jurisdiction found = findById(id);
        if (found == null || found.isDeleted()) {
            throw Problem.notFound(WHAT);
        }
        return found;
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    Jurisdiction require(UUID id) {
        Jurisdiction found = get(id);
        callers.requireReach(found.jurisdictionPath(), WHAT);
        return found;
    }

    Map<UUID, Jurisdiction> byId(Collection<UUID> ids) {
        return RowsById.find(getEntityManager(), Jurisdiction.class, ids);
    }

    boolean isTaken(String code) {
        return count("code = ?1 and deletedAt is null", code) > 0;
    }

    List<Jurisdiction> standing() {
        return list("deletedAt is null");
    }

    /** Of all nodes there ever were. */
    Set<UUID> ids() {
        return getEntityManager()
                .createQuery("select id from Jurisdiction", UUID.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    Optional<Jurisdiction> withCode(String code) {
        return find("code = ?1 and deletedAt is null", code).firstResultOptional();
    }

    List<Jurisdiction> within(String path) {
        return list("jurisdictionPath like ?1 and deletedAt is null order by jurisdictionPath", path + "%");
    }

    List<Jurisdiction> below(UUID parentId) {
        return list("parentId = ?1 and deletedAt is null order by code", parentId);
    }

    /** Of these, the ones that have others below them. */
    Set<UUID> above(Set<UUID> ids) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select distinct parentId from Jurisdiction where parentId in :ids and deletedAt is null",
                        UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** A node is referred to by those directly below it. */
    @Override
    public boolean isReferred(UUID id) {
        return count("parentId = ?1 and deletedAt is null", id) > 0;
    }

    Page<JurisdictionView> page(
            @Nullable String code,
            @Nullable Level level,
            @Nullable UUID parentId,
            @Nullable String name,
            PageRequest request) {
        return Filter.none()
                .within(callers.current().paths())
                .and("code = :code", "code", code)
                .and("level = :level", "level", level)
                .and("parentId = :parentId", "parentId", parentId)
                .andContains("name", "name", name)
                .page(this, request, rows -> rows.stream()
                        .map(Jurisdiction::view)
                        .toList());
    }
}
