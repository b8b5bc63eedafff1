package org.jointmeeting.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.security.Standing;

/** Who holds a seat: an agency, a party of a compound, or a compound's commissioner (then the holder is the compound). */
@Schema(description = "席位类别：部门、三方、小区专员 · who holds a seat")
public enum SeatKind {
    AGENCY(PostKind.AGENCY, Standing.AGENCY),
    PARTY(PostKind.PARTY, Standing.PARTY),
    COMMISSIONER(PostKind.COMMISSIONER, Standing.COMPOUND);

    private final PostKind postKind;
    private final Standing standing;

    SeatKind(PostKind postKind, Standing standing) {
        this.postKind = postKind;
        this.standing = standing;
    }

    public PostKind postKind() {
        return postKind;
    }

    public Standing standing() {
        return standing;
    }
}
