package org.jointmeeting.supervision.guide;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who can be guided. */
@Schema(description = "对象：小区三方之一、部门、下级辖区 · a party of the compound, an agency, a lower jurisdiction")
public enum RecipientKind {
    PARTY,
    AGENCY,
    JURISDICTION
}
