package org.jointmeeting.visit;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The photos of all visits. */
@ApplicationScoped
class Photos implements PanacheRepositoryBase<Photo, UUID> {

    List<Photo> of(UUID visitId) {
        return list("visitId = ?1 order by id", visitId);
    }

    /** @throws Problem 404 when the visit has no such photo */
    Photo require(UUID visitId, UUID id) {
        return findByIdOptional(id)
                .filter(photo -> photo.visitId().equals(visitId))
                .orElseThrow(() -> Problem.notFound(Text.of("走访照片", "photo")));
    }
}
