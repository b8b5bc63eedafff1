package org.jointmeeting.security;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand requests that were right until something was changed about them, at random but the same at every run. None
 * breaks the service, none tells anything of another subtree, none acts there.
 */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class MutatedRequestsStoryTest {

    private static final int REQUESTS = 10_000;
    private static final long SEED = 20_261_123;
    /** Stands in the other stage's records and nowhere else. */
    private static final String MARK = "zqxv";

    private static final Pattern IDS = Pattern.compile("\"\\w+Ids?\":(\"[^\"]*\"|\\[[^\\]]*])");
    /** So a sheet is answered whose one line was refused. */
    private static final String NOT_RECORDED = "\"recorded\":false";

    private static final int LEAST_DONE = 1000;
    private static final int LEAST_REFUSED = 500;
    private static final int MOST_FRESH = 250;
    private static final int MOST_SHOWN = 25;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> wrong = new ArrayList<>();
    private final Rights rights = Rights.written();
    private Records own;
    private Records other;
    private List<Described> operations;
    private List<String> badCredentials;
    private List<String> ids;
    private List<String> cursors;
    private List<String> keys;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private int fresh;

    @Test
    void noMutatedRequestBreaksAnythingOrTellsOfOthers() throws InterruptedException {
        prepare();
        int sent = 0;
        for (int index = 0; index < REQUESTS; index++) {
            tried(index);
            sent++;
        }
        System.out.println("mutated requests: " + sent + ", answered " + statuses);
        assertThat(wrong.stream().limit(MOST_SHOWN))
                .as("%d of %d", wrong.size(), sent)
                .isEmpty();
        assertThat(sent).isEqualTo(REQUESTS);
        assertThat(statuses.get(200)).isGreaterThan(LEAST_DONE);
        assertThat(statuses.get(401)).isGreaterThan(LEAST_REFUSED);
    }

    private void prepare() throws InterruptedException {
        operations = Described.all();
        own = new Records();
        other = new Records(MARK);
        operations.forEach(own::of);
        operations.forEach(other::of);
        badCredentials = new BadCredentials(own.stage).all();
        ids = other.ids().stream().sorted().toList();
        cursors = cursors();
        keys = keys();
        assertThat(other.stage.coordinator.get("/agenda-items").asString()).contains(MARK);
    }

    private List<String> cursors() {
        List<String> found = new ArrayList<>();
        for (Records records : List.of(own, other)) {
            for (String list : List.of("/agenda-items", "/agencies", "/meetings", "/people", "/venues")) {
                String next = records.stage.coordinator.get(list + "?limit=1").path("next");
                found.add(next == null ? "x" : next);
            }
        }
        return found;
    }

    /** Keys under which the other stage's owners already have an answer. */
    private List<String> keys() {
        Described draft = named("draftAgendaItem");
        List<String> used = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String key = Api.newKey();
            Call.Answer answer = Call.to(draft, other.of(draft).with("title", MARK))
                    .with("Idempotency-Key", key)
                    .by(other.stage.owners.token())
                    .send();
            assertThat(answer.status()).isEqualTo(201);
            used.add(key);
        }
        return used;
    }

    private Described named(String name) {
        return operations.stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void tried(int index) {
        Random random = new Random(SEED + index);
        random.nextInt();
        Described operation = operations.get(random.nextInt(operations.size()));
        boolean isBad = random.nextInt(12) == 0;
        Call call = isBad ? withBadCredential(operation, random) : mutated(operation, random);
        Call.Answer answer;
        try {
            answer = call.send();
        } catch (RuntimeException broken) {
            wrong.add("%d no answer: %s to %s".formatted(index, broken, brief(call)));
            return;
        }
        statuses.merge(answer.status(), 1, Integer::sum);
        List<String> found = faults(operation, call, answer, isBad);
        if (!found.isEmpty()) {
            wrong.add("%d %s: %s answered %d %s"
                    .formatted(index, found, brief(call), answer.status(), cut(answer.body())));
        }
        if (answer.isDone() && !operation.reads() && fresh++ < MOST_FRESH) {
            own.consume(operation);
        }
    }

    private Call withBadCredential(Described operation, Random random) {
        return Call.to(operation, own.of(operation)).by(badCredentials.get(random.nextInt(badCredentials.size())));
    }

    private Call mutated(Described operation, Random random) {
        Target target = own.of(operation);
        Target theirs = other.of(operation);
        int where = random.nextInt(4);
        if (where == 0) {
            target = new Target(theirs.address(), target.body());
        } else if (where == 1) {
            target = new Target(target.address(), theirs.body());
        }
        Call call =
                Call.to(operation, target).by(own.as(role(operation, random)).token());
        if (random.nextInt(8) == 0) {
            call = call.with("Idempotency-Key", keys.get(random.nextInt(keys.size())));
        }
        int changes = where < 2 ? random.nextInt(2) : 1 + random.nextInt(2);
        Mutation mutation = new Mutation(random, cursors, ids);
        for (int i = 0; i < changes; i++) {
            call = mutation.of(call);
        }
        return call;
    }

    /** Mostly one who may. */
    private Role role(Described operation, Random random) {
        Role[] all = Role.values();
        List<Role> may = Arrays.stream(all)
                .filter(role -> rights.lines().get(operation.name()).of(role) == 'Y')
                .toList();
        boolean isAny = may.isEmpty() || random.nextInt(5) == 0;
        return isAny ? all[random.nextInt(all.length)] : may.get(random.nextInt(may.size()));
    }

    private List<String> faults(Described operation, Call call, Call.Answer answer, boolean isBad) {
        List<String> found = new ArrayList<>();
        boolean isOpen = rights.lines().get(operation.name()).letters().startsWith("*");
        if (answer.status() >= 500) {
            found.add("broke");
        }
        if (answer.body().contains(MARK)) {
            found.add("told");
        }
        if (isBad && !isOpen && answer.status() != 401) {
            found.add("let in");
        }
        boolean isActed = answer.isDone()
                && !call.method().equals("GET")
                && !answer.body().contains(NOT_RECORDED);
        if (isActed && namesTheirs(call)) {
            found.add("acted there");
        }
        if (answer.status() / 100 == 4 && !isProblem(answer)) {
            found.add("no problem");
        }
        return found;
    }

    /** In the address or in a field that holds ids; as a text anything may be said. */
    private boolean namesTheirs(Call call) {
        String place = call.path().replaceFirst("\\?.*", "");
        String named = place
                + IDS.matcher(call.body()).results().map(MatchResult::group).collect(Collectors.joining());
        return ids.stream().anyMatch(named::contains);
    }

    private static boolean isProblem(Call.Answer answer) {
        if (!answer.contentType().startsWith("application/problem+json")) {
            return false;
        }
        try {
            JsonNode problem = JSON.readTree(answer.body());
            return problem.path("status").asInt() == answer.status()
                    && problem.path("type").isTextual()
                    && problem.path("title").isTextual();
        } catch (IOException broken) {
            return false;
        }
    }

    private static String brief(Call call) {
        return "%s %s %s %s".formatted(call.method(), cut(call.path()), call.headers(), cut(call.body()));
    }

    private static String cut(String text) {
        return text.length() < 600 ? text : text.substring(0, 600) + "…";
    }
}
