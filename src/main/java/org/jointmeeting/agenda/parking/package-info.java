/** Parking 挂账 and resuming: the clock stops until a review date (rows 22 and 23). */
@NullMarked
package org.jointmeeting.agenda.parking;

import org.jspecify.annotations.NullMarked;
