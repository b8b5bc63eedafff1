/** Whose time and which room is taken: no double booking, ever. May use shared, security and organisation. */
@NullMarked
package org.jointmeeting.booking;

import org.jspecify.annotations.NullMarked;
