package org.jointmeeting.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;

/** A text as it leaves the service, in both languages. */
@Schema(description = "中英文对照 · a text in both languages")
public record Bilingual(
        @Schema(examples = "法定节假日（国庆节）") String zh, @Schema(examples = "public holiday (National Day)") String en) {

    public static Bilingual of(Text text) {
        return new Bilingual(text.in(Language.ZH), text.in(Language.EN));
    }
}
