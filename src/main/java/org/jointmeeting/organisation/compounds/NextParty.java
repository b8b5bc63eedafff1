package org.jointmeeting.organisation.compounds;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.StandIn;

/** Who takes a party's place, and from which day. */
@Schema(description = "更替：新主体自哪一日起 · who takes the place, and from which day")
record NextParty(
        @NotNull
                @Schema(
                        description = "新主体开始之日，现任主体前一日结束 · the present one ends the day before",
                        examples = "2026-12-01")
                LocalDate startsOn,
        @Size(max = 100)
                @Schema(description = "名称，缺位时可不填 · may be left out while missing", examples = "杭州和悦物业服务有限公司")
                @Nullable
                String name,
        @Schema(description = "是否缺位 · whether there is none", defaultValue = "false", examples = "false")
                Boolean missing,
        @Valid @Nullable StandIn standIn) {

    NextParty {
        missing = Objects.requireNonNullElse(missing, false);
    }

    Representation representation() {
        return new Representation(name, missing, standIn);
    }
}
