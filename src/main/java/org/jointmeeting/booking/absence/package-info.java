/** When people are absent, so that nobody books them. May use the booking room. */
@NullMarked
package org.jointmeeting.booking.absence;

import org.jspecify.annotations.NullMarked;
