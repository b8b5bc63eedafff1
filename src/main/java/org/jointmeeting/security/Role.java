package org.jointmeeting.security;

import org.jspecify.annotations.Nullable;

/** What a grant is for. Where it holds is the grant's jurisdiction, with everything below it. */
public enum Role {
    /** 系统管理员: keeps the registry and the accounts. */
    ADMINISTRATOR,
    /** 三方办协调员: receives items, prepares meetings. */
    COORDINATOR,
    /** 会议召集人: presides, decides, assigns. */
    CONVENER,
    /** 部门负责人: what its officers may do, and answers for the agency. */
    AGENCY_HEAD(Standing.AGENCY),
    /** 部门经办人: signs for tasks, reports, verifies for one agency. */
    AGENCY_OFFICER(Standing.AGENCY),
    /** 小区专员: raises for the compound it looks after. */
    COMMISSIONER(Standing.COMPOUND),
    /** 三方代表: raises and answers for one party of a compound. */
    PARTY_REPRESENTATIVE(Standing.PARTY),
    /** 督办员: watches over the work of a jurisdiction. */
    SUPERVISOR,
    /** 审计员: reads what was done and by whom, and checks that the record is whole. */
    AUDITOR,
    /** 对接系统: a connected system, such as the hotline. */
    CONNECTED_SYSTEM;

    private final @Nullable Standing standing;

    Role() {
        this(null);
    }

    Role(@Nullable Standing standing) {
        this.standing = standing;
    }

    /** What whoever has this role must act for; null where the jurisdiction is enough. */
    public @Nullable Standing standing() {
        return standing;
    }
}
