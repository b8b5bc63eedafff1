package org.jointmeeting.security;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.jointmeeting.security.Role.ADMINISTRATOR;
import static org.jointmeeting.security.Role.AGENCY_HEAD;
import static org.jointmeeting.security.Role.AGENCY_OFFICER;
import static org.jointmeeting.security.Role.AUDITOR;
import static org.jointmeeting.security.Role.COMMISSIONER;
import static org.jointmeeting.security.Role.CONNECTED_SYSTEM;
import static org.jointmeeting.security.Role.CONVENER;
import static org.jointmeeting.security.Role.COORDINATOR;
import static org.jointmeeting.security.Role.PARTY_REPRESENTATIVE;
import static org.jointmeeting.security.Role.SUPERVISOR;

/**
 * The one permission table: which role may call what. Every endpoint names one of these in {@code @PermissionsAllowed};
 * guards beside the lifecycles then look at level, holder and data.
 */
public final class Permission {

    public static final String REGISTRY_READ = "registry:read";
    public static final String REGISTRY_WRITE = "registry:write";
    public static final String PERSON_UNCOVER = "person:uncover";
    public static final String SAMPLE_LOAD = "sample:load";
    public static final String ACCOUNT_MANAGE = "account:manage";
    public static final String ACCOUNT_OWN = "account:own";
    public static final String AUDIT_READ = "audit:read";
    public static final String AUDIT_VERIFY = "audit:verify";
    public static final String AUDIT_KEEP = "audit:keep";
    public static final String CALENDAR_READ = "calendar:read";
    public static final String AVAILABILITY_KEEP = "availability:keep";
    public static final String MEETING_READ = "meeting:read";
    public static final String MEETING_PREPARE = "meeting:prepare";
    public static final String MEETING_CONVENE = "meeting:convene";
    public static final String INVITATION_ANSWER = "invitation:answer";
    public static final String MINUTES_WRITE = "minutes:write";
    public static final String MINUTES_ISSUE = "minutes:issue";
    public static final String ITEM_READ = "item:read";
    public static final String EVIDENCE_ADD = "evidence:add";
    public static final String ITEM_RAISE = "item:raise";
    public static final String ITEM_HANDLE = "item:handle";
    public static final String ITEM_ASSIGN = "item:assign";
    public static final String ITEM_DECIDE = "item:decide";
    public static final String ITEM_REBOUND = "item:rebound";
    public static final String TASK_WORK = "task:work";
    public static final String TASK_ASSIST = "task:assist";
    public static final String TASK_VERIFY = "task:verify";
    public static final String FIGURE_READ = "figure:read";

    public static final String THEME_READ = "theme:read";
    public static final String VISIT_READ = "visit:read";
    public static final String VISIT_MAKE = "visit:make";
    public static final String VISIT_OVERSEE = "visit:oversee";
    public static final String SUPERVISION_READ = "supervision:read";
    public static final String SUPERVISION_OVERSEE = "supervision:oversee";
    public static final String SUPERVISION_RAISE = "supervision:raise";
    public static final String SUPERVISION_ANSWER = "supervision:answer";
    public static final String GUIDE_GIVE = "guide:give";
    public static final String MEDIATION_LEAD = "mediation:lead";

    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
    private static final Set<Role> OFFICE = EnumSet.of(COORDINATOR, CONVENER);
    private static final Set<Role> AGENCY = EnumSet.of(AGENCY_HEAD, AGENCY_OFFICER);
    private static final Set<Role> RAISERS = EnumSet.of(
            COORDINATOR, CONVENER, AGENCY_HEAD, AGENCY_OFFICER, COMMISSIONER, PARTY_REPRESENTATIVE, CONNECTED_SYSTEM);

    private static final Map<String, Set<Role>> TABLE = Map.ofEntries(
            Map.entry(REGISTRY_READ, EVERYONE),
            Map.entry(REGISTRY_WRITE, EnumSet.of(ADMINISTRATOR, COORDINATOR)),
            Map.entry(PERSON_UNCOVER, OFFICE),
            Map.entry(SAMPLE_LOAD, EnumSet.of(ADMINISTRATOR)),
            Map.entry(ACCOUNT_MANAGE, EnumSet.of(ADMINISTRATOR)),
            Map.entry(ACCOUNT_OWN, EVERYONE),
            Map.entry(AUDIT_READ, EnumSet.of(AUDITOR, ADMINISTRATOR, COORDINATOR)),
            Map.entry(AUDIT_VERIFY, EnumSet.of(AUDITOR, ADMINISTRATOR)),
            Map.entry(AUDIT_KEEP, EnumSet.of(AUDITOR)),
            Map.entry(CALENDAR_READ, EVERYONE),
            Map.entry(
                    AVAILABILITY_KEEP,
                    EnumSet.of(COORDINATOR, CONVENER, AGENCY_HEAD, AGENCY_OFFICER, COMMISSIONER, PARTY_REPRESENTATIVE)),
            Map.entry(MEETING_READ, EVERYONE),
            Map.entry(MEETING_PREPARE, OFFICE),
            Map.entry(MEETING_CONVENE, EnumSet.of(CONVENER)),
            Map.entry(
                    INVITATION_ANSWER,
                    EnumSet.of(COORDINATOR, CONVENER, AGENCY_HEAD, AGENCY_OFFICER, COMMISSIONER, PARTY_REPRESENTATIVE)),
            Map.entry(MINUTES_WRITE, OFFICE),
            Map.entry(MINUTES_ISSUE, EnumSet.of(CONVENER)),
            Map.entry(ITEM_READ, EVERYONE),
            Map.entry(EVIDENCE_ADD, RAISERS),
            Map.entry(ITEM_RAISE, RAISERS),
            Map.entry(ITEM_HANDLE, OFFICE),
            Map.entry(ITEM_ASSIGN, OFFICE),
            Map.entry(ITEM_DECIDE, EnumSet.of(CONVENER)),
            Map.entry(ITEM_REBOUND, RAISERS),
            Map.entry(VISIT_READ, EnumSet.of(ADMINISTRATOR, COORDINATOR, CONVENER, COMMISSIONER, SUPERVISOR, AUDITOR)),
            Map.entry(THEME_READ, EnumSet.of(ADMINISTRATOR, COORDINATOR, CONVENER, SUPERVISOR, AUDITOR)),
            Map.entry(VISIT_MAKE, EnumSet.of(COMMISSIONER)),
            Map.entry(VISIT_OVERSEE, EnumSet.of(ADMINISTRATOR, COORDINATOR, CONVENER, SUPERVISOR, AUDITOR)),
            Map.entry(TASK_WORK, AGENCY),
            Map.entry(SUPERVISION_READ, EnumSet.complementOf(EnumSet.of(CONNECTED_SYSTEM))),
            Map.entry(SUPERVISION_OVERSEE, EnumSet.of(ADMINISTRATOR, COORDINATOR, CONVENER, SUPERVISOR)),
            Map.entry(SUPERVISION_RAISE, EnumSet.of(SUPERVISOR)),
            Map.entry(SUPERVISION_ANSWER, AGENCY),
            Map.entry(GUIDE_GIVE, EnumSet.of(COORDINATOR, CONVENER, AGENCY_HEAD, AGENCY_OFFICER, SUPERVISOR)),
            Map.entry(MEDIATION_LEAD, EnumSet.of(COORDINATOR, CONVENER, COMMISSIONER)),
            Map.entry(FIGURE_READ, EnumSet.of(ADMINISTRATOR, COORDINATOR, CONVENER, AGENCY_HEAD, SUPERVISOR)),
            Map.entry(TASK_ASSIST, EnumSet.of(AGENCY_HEAD, AGENCY_OFFICER, PARTY_REPRESENTATIVE)),
            Map.entry(TASK_VERIFY, EnumSet.of(AGENCY_HEAD, AGENCY_OFFICER, COORDINATOR, CONVENER)));

    private Permission() {}

    public static Set<String> of(Role role) {
        return TABLE.entrySet().stream()
                .filter(entry -> entry.getValue().contains(role))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roles that hold a permission; empty for a name that is not in the table. */
    public static Set<Role> holdersOf(String permission) {
        return TABLE.getOrDefault(permission, Set.of());
    }

    public static Stream<String> all() {
        return TABLE.keySet().stream().sorted();
    }
}
