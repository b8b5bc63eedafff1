package org.jointmeeting.sample;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.NewAccount;
import org.jointmeeting.security.OpeningAccounts;
import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.tracking.Identifiers;

/** Opens an account for every role of the walk-through, each with a one-time password that only its file tells. */
@ApplicationScoped
class SampleAccounts {

    private static final Logger LOG = Logger.getLogger(SampleAccounts.class);

    private final OpeningAccounts opening;
    private final AccountsFile file;

    SampleAccounts(
            OpeningAccounts opening,
            @ConfigProperty(name = AccountsFile.DIRECTORY, defaultValue = "./.data") String directory) {
        this.opening = opening;
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
        List<String> lines = plans(city).stream().map(this::open).toList();
        String place = file.write(lines);
        System.out.printf("%n  示例账号及一次性口令 sample accounts and their one-time passwords: %s%n%n", place);
        LOG.infof("The sample's accounts are open; their passwords are in %s", place);
    }

    private String open(Plan plan) {
        if (plan.role() == Role.CONNECTED_SYSTEM) {
            Identifiers.promise("Account", Showcase.HOTLINE_ACCOUNT);
        }
        String password = OpeningAccounts.oneTimePassword();
        opening.open(
                new NewAccount(plan.userName(), password, plan.role(), plan.place(), plan.kind(), plan.standsFor()));
        return "%s='%s:%s'".formatted(plan.variable(), plan.userName(), password);
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
                new Plan("HOTLINE", "hotline", Role.CONNECTED_SYSTEM, Showcase.DISTRICT, null, null));
    }

    private static Plan agency(String variable, String userName, Role role, UUID place, UUID agency) {
        return new Plan(variable, userName, role, place, Standing.AGENCY, agency);
    }
}
