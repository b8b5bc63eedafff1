package org.jointmeeting.agenda.owners;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a kind of owners' matter may be changed; a retired one is chosen for no new referral. */
@Schema(description = "可修改的内容 · what may be changed")
public record OwnersMatterChange(
        @NotBlank @Size(max = 100) @Schema(examples = "业主大会依法确定的其他事项") String nameZh,
        @NotBlank @Size(max = 100) @Schema(examples = "Other matters of the owners' assembly") String nameEn,
        @NotBlank @Size(max = 200) @Schema(examples = "《民法典》第二百七十八条第一款第九项") String basis,
        @NotNull @Valid @Schema(description = "参与表决的比例 · how much must take part") Share turnout,
        @NotNull @Valid @Schema(description = "同意的比例 · how much of it must consent") Share consent,
        @Schema(description = "是否停用 · whether retired", examples = "false") boolean retired) {

    OwnersMatterChange checked() {
        turnout.checked("turnout");
        consent.checked("consent");
        return this;
    }
}
