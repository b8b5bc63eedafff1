package org.jointmeeting.agenda.session;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.meeting.MissingParty;
import org.jointmeeting.meeting.PresenceRule;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Closes an item's entry with what the meeting recommends to those who decide it: the owners. */
@ApplicationScoped
public class RecommendingItems {

    private final Entries entries;
    private final PresenceRule presence;

    RecommendingItems(Entries entries, PresenceRule presence) {
        this.entries = entries;
        this.presence = presence;
    }

    /**
     * The caller moves the item.
     *
     * @param waiver why it is recommended although a party is missing
     */
    @Transactional
    public void recommend(Item item, Decision recommendation, @Nullable String waiver, Instant at) {
        requirePresence(presence, Objects.requireNonNull(item.meetingId()), item.compoundIds(), waiver);
        entries.current(item).refer(recommendation, waiver, at);
    }

    static void requirePresence(PresenceRule presence, UUID meetingId, Set<UUID> compounds, @Nullable String waiver) {
        List<MissingParty> missing = presence.mayDecide(meetingId, compounds);
        if (!missing.isEmpty() && (waiver == null || waiver.isBlank())) {
            throw Problem.rule(
                            "presenceWaiverReason",
                            Text.of(
                                    "所涉小区三方未到齐，只能听取不能议定；召集人仍要议定的，请写明理由。",
                                    "Not all three parties are represented: it can be heard, not decided,"
                                            + " unless the convener records why."))
                    .with("missingParties", missing);
        }
    }
}
