package org.jointmeeting.visit;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of a visit. */
@Schema(description = "走访情况 · what came of a visit")
public record VisitResult(
        @NotNull @Schema(description = "走访之日 · the day of it", examples = "2026-11-20") LocalDate visitedOn,
        @NotNull @Min(1) @Max(100_000) @Schema(description = "走访户数 · households reached", examples = "18")
                Integer households,
        @NotBlank @Size(max = 2000) @Schema(examples = "走访 2、3 幢，重点了解电动自行车停放和独居老人情况。") String summary,
        @Nullable @Size(max = 20) @Schema(description = "发现的问题 · what was found")
                List<@NotNull @Valid NewFinding> findings) {

    List<NewFinding> found() {
        return findings == null ? List.of() : findings;
    }
}
