package org.jointmeeting.meeting.hours;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All windows of a jurisdiction anew. */
@Schema(description = "可修改的内容：全部会议时段 · all windows anew")
record MeetingHoursChange(@NotNull @Valid @Size(min = 1, max = 20) List<@NotNull WindowLine> windows) {}
