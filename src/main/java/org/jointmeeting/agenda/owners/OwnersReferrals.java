package org.jointmeeting.agenda.owners;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** What was referred to the owners. */
@ApplicationScoped
class OwnersReferrals implements PanacheRepositoryBase<OwnersReferral, UUID> {

    List<OwnersReferral> of(Item item) {
        return list("itemId = ?1 order by id", item.id());
    }

    /** The one whose vote is awaited; an item that awaits the owners has it. */
    OwnersReferral awaited(Item item) {
        return find("itemId = ?1 and live = true", item.id()).singleResult();
    }

    /** @throws Problem 404 when the item has no such referral */
    OwnersReferral require(Item item, UUID id) {
        return findByIdOptional(id)
                .filter(referral -> referral.itemId().equals(item.id()))
                .orElseThrow(() -> Problem.notFound(Text.of("提请业主共同决定记录", "referral to the owners")));
    }
}
