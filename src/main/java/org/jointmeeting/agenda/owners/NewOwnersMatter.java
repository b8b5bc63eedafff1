package org.jointmeeting.agenda.owners;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of owners' matter to add. */
@Schema(description = "新增业主共同决定事项类别 · a kind of owners' matter to add")
public record NewOwnersMatter(
        @NotBlank
                @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{organisation.code}")
                @Schema(description = "大写字母、数字和下划线 · upper-case code", examples = "LIFT_RETROFIT")
                String code,
        @NotBlank @Size(max = 100) @Schema(examples = "加装电梯") String nameZh,
        @NotBlank @Size(max = 100) @Schema(examples = "Retrofitting a lift") String nameEn,
        @NotBlank @Size(max = 200) @Schema(examples = "《民法典》第二百七十八条第一款第七项") String basis,
        @NotNull @Valid @Schema(description = "参与表决的比例 · how much must take part") Share turnout,
        @NotNull @Valid @Schema(description = "同意的比例 · how much of it must consent") Share consent) {

    OwnersMatterChange terms() {
        return new OwnersMatterChange(nameZh, nameEn, basis, turnout, consent, false);
    }
}
