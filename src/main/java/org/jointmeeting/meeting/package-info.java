/**
 * Meetings from draft to issued minutes: series, seats, invitations, attendance, presence rule. May use shared, security,
 * organisation, calendar and booking.
 */
@NullMarked
package org.jointmeeting.meeting;

import org.jspecify.annotations.NullMarked;
