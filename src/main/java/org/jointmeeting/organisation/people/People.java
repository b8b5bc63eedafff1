package org.jointmeeting.organisation.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.organisation.RegistryReferences;
import org.jointmeeting.organisation.tree.FindingJurisdictions;
import org.jointmeeting.organisation.tree.Place;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.RowsById;

/** Those who hold posts. */
@ApplicationScoped
class People implements PanacheRepositoryBase<Person, UUID>, RegistryReferences {

    private static final Text WHAT = Text.of("人员", "person");

    private final Callers callers;
    private final FindingJurisdictions tree;

    People(Callers callers, FindingJurisdictions tree) {
        this.callers = callers;
        this.tree = tree;
    }

    /** @throws Problem 404 when there is none, or the entry lies outside the caller's subtree */
    Person require(UUID id) {
        Person found =
                findByIdOptional(id).filter(person -> !person.isDeleted()).orElseThrow(() -> Problem.notFound(WHAT));
        callers.requireReach(found.jurisdictionPath(), WHAT);
        return found;
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        RowsById.find(getEntityManager(), Person.class, ids).forEach((id, person) -> names.put(id, person.name()));
        return names;
    }

    @Override
    public boolean isReferred(UUID id) {
        return count("jurisdictionId = ?1 and deletedAt is null", id) > 0;
    }

    Page<PersonView> page(Place place, @Nullable String name, PageRequest request) {
        return tree.filter(place)
                .andContains("name", "name", name)
                .page(this, request, rows -> rows.stream().map(Person::view).toList());
    }
}
