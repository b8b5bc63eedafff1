/** Rooms where meetings are held. May use the tree. */
@NullMarked
package org.jointmeeting.organisation.venues;

import org.jspecify.annotations.NullMarked;
