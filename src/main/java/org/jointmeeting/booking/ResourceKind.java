package org.jointmeeting.booking;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be booked: somebody's time, or a room. */
@Schema(description = "占用对象：人员、场所 · what can be booked")
public enum ResourceKind {
    PERSON,
    VENUE
}
