package org.jointmeeting.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.concurrency.Versioned;

/** One of the three parties; a missing one has a stand-in that acts for it. */
@Schema(name = "Party", description = "三方之一，缺位时由代行主体代行 · one of the three parties")
public record PartyView(
        UUID id,
        UUID compoundId,
        String jurisdictionPath,
        PartyKind kind,
        String name,
        boolean missing,
        @Nullable StandIn standIn,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    private static final String MISSING_MARK = "（缺位）";
    private static final String ACTING = "代行";

    public Period period() {
        return new Period(startsOn, endsOn);
    }

    /** As documents name it: of a missing one they say who acts for it. */
    public String nameInDocuments(String compoundName) {
        if (!missing || standIn == null) {
            return name;
        }
        String known = without(MISSING_MARK, name);
        String full = known.startsWith(compoundName) ? known : compoundName + known;
        return full + "（缺位，由" + without(ACTING, standIn.name()) + "代行）";
    }

    private static String without(String ending, String text) {
        return text.endsWith(ending) ? text.substring(0, text.length() - ending.length()) : text;
    }
}
