/**
 * Finds a time for one meeting, or says who and what stands in the way and what giving way would win. May use the rooms
 * below planning.
 */
@NullMarked
package org.jointmeeting.planning.finding;

import org.jspecify.annotations.NullMarked;
