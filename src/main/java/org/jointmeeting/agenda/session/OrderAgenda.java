package org.jointmeeting.agenda.session;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order in which entries are heard. */
@Schema(description = "议程次序 · the order of the agenda")
record OrderAgenda(
        @NotNull @Size(min = 1, max = 200) @Schema(description = "全部议程条目，按次序 · every entry, in order")
                List<@NotNull UUID> entryIds) {}
