package org.jointmeeting.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a post is held: in an agency, in a party of a compound, or as the commissioner of a compound. */
@Schema(description = "职务所在：部门、三方、小区专员 · where a post is held")
public enum PostKind {
    AGENCY,
    PARTY,
    COMMISSIONER
}
