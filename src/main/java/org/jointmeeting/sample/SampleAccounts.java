package org.jointmeeting.sample;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Permission;
import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;
import org.jointmeeting.security.account.NewAccount;
import org.jointmeeting.security.account.OpeningAccounts;
import org.jointmeeting.security.key.IssuingKeys;
import org.jointmeeting.shared.time.ServiceClock;
import org.jointmeeting.shared.tracking.Identifiers;

/** Opens an account for every role of the walk-through, each with a one-time password that only its file tells. */
@ApplicationScoped
class SampleAccounts {

    private static final Logger LOG = Logger.getLogger(SampleAccounts.class);
    private static final String HOTLINE = "hotline";
    /** Whose account the examples close. */
    private static final String FORMER = "former-coordinator";
    /** To whom the examples give a grant, and from whom they take one. */
    private static final String SECONDED = "seconded-officer";

    private static final Duration KEY_FOR = Duration.ofDays(365);

    private final OpeningAccounts opening;
    private final IssuingKeys keys;
    private final ServiceClock clock;
    private final AccountsFile file;

    SampleAccounts(
            OpeningAccounts opening,
            IssuingKeys keys,
            ServiceClock clock,
            @ConfigProperty(name = AccountsFile.DIRECTORY, defaultValue = "./.data") String directory) {
        this.opening = opening;
        this.keys = keys;
        this.clock = clock;
        this.file = AccountsFile.in(directory);
    }

    /** An account to open: under what name the file tells it, where it holds, whom it stands for. */
    private record Plan(
            String variable,
            String userName,
            Role role,
            @Nullable UUID place,
            @Nullable Standing kind,
            @Nullable UUID standsFor) {}

    /** Prints where the passwords are written. */
    void open(UUID city) {
        List<String> lines =
                new ArrayList<>(plans(city).stream().map(this::open).toList());
        lines.add("HOTLINE_KEY='%s'".formatted(hotlineKey()));
        String place = file.write(lines);
        System.out.printf("%n  示例账号及一次性口令 sample accounts and their one-time passwords: %s%n%n", place);
        LOG.infof("The sample's accounts are open; their passwords are in %s", place);
    }

    private String open(Plan plan) {
        promise(plan.userName());
        String password = opening.openWithOneTimePassword(new NewAccount(
                plan.userName(), null, plan.role(), plan.place(), plan.kind(), plan.standsFor(), null, null));
        return "%s='%s:%s'".formatted(plan.variable(), plan.userName(), password);
    }

    private static void promise(String userName) {
        switch (userName) {
            case HOTLINE -> Identifiers.promise("Account", Showcase.HOTLINE_ACCOUNT);
            case FORMER -> Identifiers.promise("Account", Exhibits.ACCOUNT_TO_CLOSE);
            case SECONDED -> {
                Identifiers.promise("Account", Exhibits.ACCOUNT_WITH_GRANTS);
                Identifiers.promise("RoleGrant", Exhibits.GRANT_TO_REVOKE);
            }
            default -> {
                // Nothing refers to it.
            }
        }
    }

    /** The hotline is a system: it signs in with a key. */
    private String hotlineKey() {
        Identifiers.promise("ApiKey", Showcase.HOTLINE_KEY, Showcase.HOTLINE_FORMER_KEY);
        String key = keyNamed("12345 热线 · 受理同步");
        keyNamed("12345 热线 · 旧平台");
        return key;
    }

    private String keyNamed(String name) {
        return keys.issue(
                Showcase.HOTLINE_ACCOUNT,
                name,
                Set.of(Permission.REGISTRY_READ, Permission.ITEM_RAISE, Permission.ITEM_READ, Permission.EVIDENCE_ADD),
                clock.instant().plus(KEY_FOR));
    }

    private static List<Plan> plans(UUID city) {
        return List.of(
                new Plan("CITY_ADMINISTRATOR", "city-administrator", Role.ADMINISTRATOR, city, null, null),
                agency(
                        "DISTRICT_COORDINATOR",
                        "xihu-coordinator",
                        Role.COORDINATOR,
                        Showcase.DISTRICT,
                        Showcase.DISTRICT_OFFICE),
                agency(
                        "STREET_COORDINATOR",
                        "wenxin-coordinator",
                        Role.COORDINATOR,
                        Showcase.STREET,
                        Showcase.STREET_OFFICE),
                agency("STREET_CONVENER", "wenxin-convener", Role.CONVENER, Showcase.STREET, Showcase.STREET_OFFICE),
                agency(
                        "COMMUNITY_COORDINATOR",
                        "community-coordinator",
                        Role.COORDINATOR,
                        Showcase.COMMUNITY,
                        Showcase.COMMUNITY_OFFICE),
                agency(
                        "COMMUNITY_CONVENER",
                        "community-convener",
                        Role.CONVENER,
                        Showcase.COMMUNITY,
                        Showcase.COMMUNITY_OFFICE),
                agency(
                        "RESIDENTS_COMMITTEE_OFFICER",
                        "residents-committee-officer",
                        Role.AGENCY_OFFICER,
                        Showcase.COMMUNITY,
                        Showcase.RESIDENTS_COMMITTEE),
                agency("FIRE_HEAD", "fire-head", Role.AGENCY_HEAD, Showcase.DISTRICT, Showcase.FIRE_BRIGADE),
                agency("FIRE_OFFICER", "fire-officer", Role.AGENCY_OFFICER, Showcase.DISTRICT, Showcase.FIRE_BRIGADE),
                agency(
                        "ENFORCEMENT_OFFICER",
                        "enforcement-officer",
                        Role.AGENCY_OFFICER,
                        Showcase.STREET,
                        Showcase.ENFORCEMENT_SQUAD),
                new Plan(
                        "COMMISSIONER",
                        "commissioner",
                        Role.COMMISSIONER,
                        Showcase.COMMUNITY,
                        Standing.COMPOUND,
                        Showcase.COMPOUND),
                new Plan(
                        "PARTY_REPRESENTATIVE",
                        "party-representative",
                        Role.PARTY_REPRESENTATIVE,
                        Showcase.COMMUNITY,
                        Standing.PARTY,
                        Showcase.OWNERS_COMMITTEE),
                new Plan("SUPERVISOR", "xihu-supervisor", Role.SUPERVISOR, Showcase.DISTRICT, null, null),
                new Plan("AUDITOR", "auditor", Role.AUDITOR, null, null, null),
                agency("SECONDED_OFFICER", SECONDED, Role.AGENCY_OFFICER, Showcase.STREET, Showcase.ENFORCEMENT_SQUAD),
                agency("FORMER_COORDINATOR", FORMER, Role.COORDINATOR, Showcase.STREET, Showcase.STREET_OFFICE),
                new Plan("HOTLINE", HOTLINE, Role.CONNECTED_SYSTEM, Showcase.DISTRICT, null, null));
    }

    private static Plan agency(String variable, String userName, Role role, UUID place, UUID agency) {
        return new Plan(variable, userName, role, place, Standing.AGENCY, agency);
    }
}
