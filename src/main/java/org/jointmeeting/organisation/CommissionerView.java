package org.jointmeeting.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** A commissioner of a compound, present or former, with what was handed over at the beginning. */
@Schema(name = "CommissionerAppointment", description = "小区专员任职及交接 · a commissioner's time and hand-over")
public record CommissionerView(
        @Schema(description = "任职编号，即职务编号 · id of the post") UUID id,
        UUID compoundId,
        UUID personId,
        String personName,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String handOverNote,
        long version)
        implements Versioned {}
