package org.jointmeeting.planning.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can stand in the way of a time. */
@Schema(description = "阻碍类别：席位、场所、召集人、几个席位只有同一人可到 · what can stand in the way")
enum ObstacleKind {
    SEAT,
    ROOM,
    CONVENER,
    SEATS_TOGETHER
}
