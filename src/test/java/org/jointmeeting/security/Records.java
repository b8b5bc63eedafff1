package org.jointmeeting.security;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.Stage;
import org.jointmeeting.shared.time.TestClock;

/** One stage with an account of every role, and for every operation a record in the state that the operation is for. */
final class Records {

    /** What belongs to nobody, or is the same wherever one stands. */
    private static final Target NOTHING = new Target(Map.of(), Map.of());

    /** Ids that every stage meets. */
    private static final Set<String> OF_ALL = new HashSet<>();

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    final Stage stage = new Stage();
    private final Map<Role, Api> callers = new HashMap<>();
    private final Map<String, Supplier<Target>> recipes = new HashMap<>();
    private final Map<String, Target> ready = new HashMap<>();
    private final Map<String, Object> common = new HashMap<>();

    private final String mark;

    Records() {
        this("");
    }

    /** @param mark stands in every name and title of this stage */
    Records(String mark) {
        this.mark = mark;
        rename();
        openAccounts();
        common.put("jurisdictionId", stage.community);
        common.put("parentId", stage.community);
        common.put("venueId", stage.venue);
        common.put("compoundIds", List.of(stage.compound));
        common.put("compoundId", stage.compound);
        common.put("agencyId", stage.fire);
        common.put("verifierAgencyId", stage.office);
        common.put("holderId", stage.enforcement);
        common.put("standsForId", stage.fire);
        recipes.putAll(new RecordsOfRegistry(stage, mark).recipes());
        recipes.putAll(new RecordsOfItems(stage, mark).recipes());
        recipes.putAll(new RecordsOfOwners(stage, mark).recipes());
        recipes.putAll(new RecordsOfVisits(stage, mark).recipes());
        recipes.putAll(new RecordsOfMeetings(stage, mark).recipes());
        recipes.putAll(new RecordsOfAvailability(stage, mark).recipes());
        recipes.putAll(new RecordsOfSupervision(stage, as(Role.SUPERVISOR), mark).recipes());
        recipes.putAll(new RecordsOfMediation(stage, mark).recipes());
        recipes.putAll(new RecordsOfPlans(stage, mark).recipes());
        recipes.putAll(access());
    }

    private void rename() {
        if (mark.isEmpty()) {
            return;
        }
        for (String place : List.of(
                "/jurisdictions/" + stage.community,
                "/compounds/" + stage.compound,
                "/venues/" + stage.venue,
                "/agencies/" + stage.fire,
                "/agencies/" + stage.enforcement,
                "/agencies/" + stage.office)) {
            stage.administrator
                    .patch(place, Map.of("name", mark + Api.newKey()))
                    .then()
                    .statusCode(200);
        }
    }

    /** The head is of the agency that leads, the officer of the one that assists; the owners' committee raises. */
    private void openAccounts() {
        callers.put(Role.ADMINISTRATOR, stage.account("administrator", "ADMINISTRATOR", null, null));
        callers.put(Role.COORDINATOR, stage.coordinator);
        callers.put(Role.CONVENER, stage.convener);
        callers.put(Role.AGENCY_HEAD, stage.account("head", "AGENCY_HEAD", "AGENCY", stage.fire));
        callers.put(Role.AGENCY_OFFICER, stage.enforcementOfficer);
        callers.put(Role.COMMISSIONER, stage.commissioner);
        callers.put(Role.PARTY_REPRESENTATIVE, stage.owners);
        callers.put(Role.SUPERVISOR, stage.account("supervisor", "SUPERVISOR", null, null));
        callers.put(Role.AUDITOR, stage.account("auditor", "AUDITOR", null, null));
        callers.put(Role.CONNECTED_SYSTEM, stage.account("system", "CONNECTED_SYSTEM", null, null));
    }

    Api as(Role role) {
        return callers.get(role);
    }

    /** The same as long as nothing consumed it. */
    Target of(Described operation) {
        Target known = ready.get(operation.name());
        if (known == null) {
            Target made = recipes.getOrDefault(operation.name(), () -> NOTHING).get();
            Map<String, Object> body = new HashMap<>(common);
            body.putAll(made.body());
            known = new Target(made.address(), body);
            ready.put(operation.name(), known);
        }
        return known;
    }

    /** The next to ask gets a fresh one. */
    void consume(Described operation) {
        ready.remove(operation.name());
    }

    /** Every id that only this stage has. */
    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        Stream.concat(Stream.of(common), ready.values().stream()).forEach(some -> ID.matcher(some.toString())
                .results()
                .map(MatchResult::group)
                .filter(id -> !OF_ALL.contains(id))
                .forEach(ids::add));
        return ids;
    }

    // ── accounts, keys, the trail ───────────────────────────────────────────────────────────────────

    private Map<String, Supplier<Target>> access() {
        Map<String, Supplier<Target>> access = new HashMap<>();
        for (String operation : new String[] {"getAccount", "closeAccount"}) {
            access.put(operation, () -> Target.of(account("SUPERVISOR")));
        }
        for (String operation : new String[] {"listGrants", "giveGrant", "revokeGrant"}) {
            access.put(operation, this::grant);
        }
        access.put("openAccount", () -> NOTHING.with("userName", "opened-" + Api.newKey()));
        access.put("issueApiKey", () -> NOTHING.with("accountId", account("CONNECTED_SYSTEM")));
        for (String operation : new String[] {"getApiKey", "rotateApiKey", "revokeApiKey"}) {
            access.put(operation, () -> Target.of(key()));
        }
        access.put("changeOwnPassword", () -> NOTHING.with("newPassword", "short"));
        access.put("getAuditEntry", () -> Target.of(entry()));
        access.put("getAuditAnchor", () -> Target.of(forAll(anchor())));
        access.put("getSampleLoad", () -> Target.of(forAll(Api.newKey())));
        access.put("listFigureRows", () -> new Target(Map.of("figure", "RESPONSE_RATE"), Map.of()));
        access.put("getCalendarYear", () -> new Target(Map.of("year", "2026"), Map.of()));
        for (String operation : new String[] {"getDeadlineTerm", "getDeadlineTermHistory", "replaceDeadlineTerm"}) {
            access.put(operation, () -> new Target(Map.of("urgency", "COMPLEX"), Map.of()));
        }
        access.put("replaceCalendarYear", () -> new Target(Map.of("year", "2030"), Map.of()));
        return access;
    }

    static String forAll(String id) {
        OF_ALL.add(id);
        return id;
    }

    private String account(String role) {
        return stage.administrator.create(
                "/accounts",
                Map.of("userName", "account-" + mark + Api.newKey(), "role", role, "jurisdictionId", stage.community));
    }

    private Target grant() {
        String account = account("SUPERVISOR");
        String grant = stage.administrator
                .get("/accounts/" + account + "/grants")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return new Target(Map.of("accountId", account, "id", grant), Map.of());
    }

    private String key() {
        return stage.administrator
                .post(
                        "/api-keys",
                        Map.of(
                                "accountId",
                                account("CONNECTED_SYSTEM"),
                                "name",
                                "热线" + mark,
                                "scopes",
                                List.of("item:read"),
                                "endsAt",
                                TestClock.now().plus(Duration.ofDays(60)).toString()))
                .then()
                .statusCode(201)
                .extract()
                .path("key.id");
    }

    private String entry() {
        return stage.administrator
                .get("/audit/entries?subjectId=" + stage.venue)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private String anchor() {
        stage.administrator.act("/audit", "verify").then().statusCode(200);
        return stage.administrator.create("/audit/anchors", Map.of());
    }
}
