package org.jointmeeting.organisation;

import java.util.UUID;

/**
 * Whoever keeps ids of the registry's records says here whether one is still referred to: what is referred to ends and
 * is never deleted. Upper rooms implement it too.
 */
public interface RegistryReferences {

    boolean isReferred(UUID id);
}
