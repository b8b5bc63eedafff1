package org.jointmeeting.security;

/** What an account is for. Where it holds is the account's jurisdiction, with everything below it. */
public enum Role {
    /** 系统管理员: keeps the registry and the accounts. */
    ADMINISTRATOR,
    /** 三方办协调员: receives items, prepares meetings. */
    COORDINATOR,
    /** 会议召集人: presides, decides, assigns. */
    CONVENER,
    /** 部门经办人: signs for tasks, reports, verifies for one agency. */
    AGENCY_OFFICER,
    /** 小区专员: raises for the compound it looks after. */
    COMMISSIONER,
    /** 三方代表: raises and answers for one party of a compound. */
    PARTY_REPRESENTATIVE,
    /** 对接系统: a connected system, such as the hotline. */
    CONNECTED_SYSTEM
}
