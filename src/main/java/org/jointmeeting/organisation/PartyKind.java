package org.jointmeeting.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.text.Text;

/** The three parties 三方 of a compound. */
@Schema(description = "三方：小区党组织、业主委员会、物业服务企业 · the three parties")
public enum PartyKind {
    PARTY_BRANCH(Text.of("小区党组织", "party branch")),
    OWNERS_COMMITTEE(Text.of("业主委员会", "owners' committee")),
    PROPERTY_COMPANY(Text.of("物业服务企业", "property company"));

    private final Text label;

    PartyKind(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
