package org.jointmeeting.agenda.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Votes in the meeting, where a vote was taken. */
@Embeddable
@Schema(description = "表决情况 · votes in the meeting")
public record Tally(
        @Min(0) @Max(1000) @Column(name = "votes_for") @Schema(examples = "7") int inFavour,
        @Min(0) @Max(1000) @Column(name = "votes_against") @Schema(examples = "0") int against,
        @Min(0) @Max(1000) @Column(name = "votes_abstained") @Schema(examples = "1") int abstained) {}
