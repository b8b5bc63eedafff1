package org.jointmeeting.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which data of a year was counted on: the version grows each time the year is replaced. */
@Schema(description = "计算所依据的年度数据版本 · the data of a year that was counted on")
public record CalendarEdition(@Schema(examples = "2026") int year, @Schema(examples = "0") long version) {}
