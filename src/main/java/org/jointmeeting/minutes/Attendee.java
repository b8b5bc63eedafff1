package org.jointmeeting.minutes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the lists after the text: unit, then name. */
@Schema(description = "到会名单中的一行：单位、姓名 · unit and name")
public record Attendee(@Schema(examples = "文新街道综合行政执法队") String unit, @Schema(examples = "沈佳怡") @Nullable String name) {

    Attendee withoutName() {
        return new Attendee(unit, null);
    }
}
