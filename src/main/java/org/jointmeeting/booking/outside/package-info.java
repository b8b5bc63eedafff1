/** When people are busy by calendars kept elsewhere: uploaded, read, and kept as bare times. May use the booking room. */
@NullMarked
package org.jointmeeting.booking.outside;

import org.jspecify.annotations.NullMarked;
