package org.jointmeeting.agenda.handling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the handling: how long decisions, parking, extensions and rebounds may take (DOMAIN §3, rows 21 to 28). */
@ConfigMapping(prefix = "joint-meeting.agenda.handling")
public interface HandlingConfig {

    /** Working days within which a request of an agency is decided. */
    @WithDefault("2")
    @Min(1)
    @Max(30)
    int decisionDays();

    /** After so many returns to the sender only the convener decides. */
    @WithDefault("2")
    @Min(1)
    @Max(20)
    int bouncesBeforeConvener();

    /** Days from today within which a parked item must be reviewed. */
    @WithDefault("90")
    @Min(1)
    @Max(3650)
    int longestParkDays();

    /** How often a deadline may be extended. */
    @WithDefault("2")
    @Min(0)
    @Max(20)
    int mostExtensions();

    /** Days after its resolution within which an item may rebound. */
    @WithDefault("30")
    @Min(1)
    @Max(3650)
    int reboundDays();
}
