package org.jointmeeting.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three parties 三方 of a compound. */
@Schema(description = "三方：小区党组织、业主委员会、物业服务企业 · the three parties")
public enum PartyKind {
    PARTY_BRANCH,
    OWNERS_COMMITTEE,
    PROPERTY_COMPANY
}
