package org.jointmeeting.meeting;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.organisation.PartyKind;

/** A party of a compound that nobody represents in the meeting, neither itself nor its stand-in. */
@Schema(description = "未到会的一方 · a party that nobody represents")
public record MissingParty(UUID compoundId, PartyKind party) {}
