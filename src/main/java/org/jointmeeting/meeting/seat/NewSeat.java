package org.jointmeeting.meeting.seat;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.Requirement;
import org.jointmeeting.meeting.SeatKind;

/** A seat to invite beside those that follow from the agenda. */
@Schema(description = "人工增加席位 · a seat to invite beside the computed ones")
public record NewSeat(
        @NotNull @Schema(examples = "AGENCY") SeatKind kind,
        @NotNull @Schema(description = "部门、三方主体或（小区专员时）小区 · the agency, party, or the commissioner's compound")
                UUID holderId,
        @NotNull @Schema(examples = "OBSERVER") Requirement requirement,
        @Schema(description = "须主要负责人本人到会，缺省为否 · the head must come in person; false unless given", examples = "false")
                @Nullable
                Boolean headRequired) {}
