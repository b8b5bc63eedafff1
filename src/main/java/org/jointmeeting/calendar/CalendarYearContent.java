package org.jointmeeting.calendar;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole year as it shall stand. */
@Schema(description = "整年放假安排，整体替换 · the whole year, replacing what there was")
record CalendarYearContent(
        @NotBlank
                @Size(max = 200)
                @Schema(description = "依据 · the notice it follows", examples = "国务院办公厅关于2027年部分节假日安排的通知")
                String source,
        @NotEmpty @Size(max = 366) List<@Valid @NotNull StatutoryDay> days) {}
