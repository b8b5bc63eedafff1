package org.jointmeeting.minutes;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of minutes may be edited before they are issued; attendance is not: it is corrected where it is recorded. */
@Schema(description = "可修改的纪要内容 · what may be edited")
record MinutesChange(
        @NotBlank @Size(max = 200) @Schema(examples = "文新街道三方联席会议纪要") String title,
        @NotBlank @Size(max = 8000) String preamble,
        @NotNull @Size(max = 200) List<@NotNull @Valid Section> sections,
        @NotNull @Size(max = 8000) String closing) {}
