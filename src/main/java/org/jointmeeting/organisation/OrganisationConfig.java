package org.jointmeeting.organisation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which departments do what the rules of procedure ask of an office. */
@ConfigMapping(prefix = "joint-meeting.organisation")
public interface OrganisationConfig {

    /** The coordination office 三方办: its head convenes, its officers coordinate. */
    @WithDefault("COORDINATION_OFFICE")
    String coordinationDepartment();

    /** The residents' committee 居委会, which comes for a missing party where the community stands in. */
    @WithDefault("RESIDENTS_COMMITTEE")
    String communityDepartment();
}
