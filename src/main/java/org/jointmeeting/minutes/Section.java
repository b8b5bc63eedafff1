package org.jointmeeting.minutes;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.text.Masked;

/** What the minutes say of one entry of the agenda. */
@Schema(name = "MinutesSection", description = "一项议题的纪要 · what the minutes say of one item")
public record Section(
        @NotNull UUID entryId,
        @Nullable @Size(max = 40) String itemNumber,
        @NotBlank @Size(max = 200) @Schema(examples = "关于 3 幢东侧充电桩占用消防车通道的问题") String heading,
        @NotBlank @Size(max = 8000) @Schema(examples = "会议议定：由区消防救援大队牵头清理，物业公司配合。") String text,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 2000) String> assignments) {

    Section withoutNumbers() {
        return new Section(
                entryId,
                itemNumber,
                Masked.numbers(heading),
                Masked.numbers(text),
                assignments.stream().map(Masked::numbers).toList());
    }
}
