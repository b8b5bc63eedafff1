package org.jointmeeting.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody may do because of the posts held today; the organisation room answers. */
public interface PostGrants {

    /** By person; who holds no post today is left out. */
    Map<UUID, List<Grant>> heldBy(Collection<UUID> personIds);
}
