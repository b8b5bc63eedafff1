package org.jointmeeting.agenda.owners;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the owners voted, as the document says it. */
@Schema(description = "业主表决结果 · how the owners voted")
public record VoteResult(
        @NotNull @Schema(description = "表决截止（计票）之日 · the day the votes were counted", examples = "2026-12-15")
                LocalDate votedOn,
        @NotNull @Valid OwnersCount owners,
        @NotNull @Valid FloorArea floorArea,
        @NotNull @Schema(description = "表决结果公告或决议文件，须已作为本议题的佐证材料上传 · evidence of the item that proves it")
                UUID documentId) {

    List<Measure> measures() {
        return List.of(owners.measure(), floorArea.measure());
    }
}
