package org.jointmeeting.agenda;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/**
 * What of an item is the owners' 业主共同决定: whether they alone decide it, the community that records their decision, by
 * when they vote, and that they consented.
 */
@Embeddable
public class OwnersPart {

    @Column(name = "owners_matter")
    private boolean reserved;

    @Column(name = "owners_path")
    private @Nullable String communityPath;

    @Column(name = "owners_vote_by")
    private @Nullable LocalDate voteBy;

    @Column(name = "owners_consented")
    private boolean consented;

    void reserve() {
        reserved = true;
    }

    /** Referred to them. */
    public void await(String community, LocalDate deadline) {
        communityPath = community;
        voteBy = deadline;
    }

    /** What they decided is carried out; nobody needs to ask them again. */
    public void consent() {
        voteBy = null;
        consented = true;
    }

    public void refuse() {
        voteBy = null;
    }

    public boolean isReserved() {
        return reserved;
    }

    /** By law nobody else may decide it, and they did not yet. */
    public boolean isUndecided() {
        return reserved && !consented;
    }

    /** The path of the community that their compound lies in; null before it was referred to them. */
    public @Nullable String communityPath() {
        return communityPath;
    }

    /** By when they vote; null unless they are awaited. */
    public @Nullable LocalDate voteBy() {
        return voteBy;
    }

    /** They should have voted, and nobody recorded how. */
    public boolean isMissedOn(LocalDate today) {
        return voteBy != null && today.isAfter(voteBy);
    }
}
