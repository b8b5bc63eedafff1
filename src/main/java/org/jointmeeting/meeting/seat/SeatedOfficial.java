package org.jointmeeting.meeting.seat;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of those who hold posts there is to come for a seat. */
@Schema(description = "指定到会人选：须为该席位的任职人员 · who of a seat's post holders is to come")
public record SeatedOfficial(@NotNull UUID seatId, @NotNull UUID personId) {}
