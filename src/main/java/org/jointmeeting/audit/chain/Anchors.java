package org.jointmeeting.audit.chain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The anchors that this database keeps. */
@ApplicationScoped
class Anchors implements PanacheRepositoryBase<Anchor, UUID> {

    /** @throws Problem 404 */
    AnchorView require(UUID id) {
        return findByIdOptional(id).map(Anchor::view).orElseThrow(() -> Problem.notFound(Text.of("锚点", "anchor")));
    }

    Page<AnchorView> page(PageRequest request) {
        return Filter.none()
                .page(this, request, rows -> rows.stream().map(Anchor::view).toList());
    }

    Optional<Anchor> latest() {
        return find("order by seq desc, id desc").firstResultOptional();
    }

    /** Where the last purge cut. */
    Optional<Head> checkpoint() {
        return find("purpose = ?1 order by seq desc, id desc", AnchorPurpose.PURGE)
                .firstResultOptional()
                .map(Anchor::head);
    }

    List<Head> heads() {
        return findAll().stream().map(Anchor::head).toList();
    }
}
