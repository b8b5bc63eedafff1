package org.jointmeeting.organisation.compounds;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.organisation.StandIn;

/** One of the three parties of a compound that is added. */
@Schema(description = "三方之一；缺位的应写明代行主体 · one of the three parties; a missing one needs a stand-in")
public record NewParty(
        @NotNull @Schema(examples = "OWNERS_COMMITTEE") PartyKind kind,
        @Size(max = 100)
                @Schema(description = "名称，缺位时可不填 · may be left out while missing", examples = "骆家庄西苑业主委员会")
                @Nullable
                String name,
        @Schema(description = "是否缺位 · whether there is none yet", defaultValue = "false", examples = "false")
                Boolean missing,
        @Valid @Nullable StandIn standIn,
        @Schema(description = "开始日期，默认当日 · since when; today by default", examples = "2025-03-01") @Nullable
                LocalDate startsOn) {

    public NewParty {
        missing = Objects.requireNonNullElse(missing, false);
    }

    Representation representation() {
        return new Representation(name, missing, standIn);
    }
}
