package org.jointmeeting.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every example of the served description, executed as it stands by the account it names. In the order of the description
 * and in the reverse of it, each time on a fresh sample: what succeeds both ways needs no other example before it.
 */
@Tag("packaged")
class WorkedExamplesPackagedTest {

    private static final Duration LONGEST_LOAD = Duration.ofMinutes(3);
    private static final String ACCOUNTS = "sample-accounts.env";
    private static final String AUDIT_KEY = "audit-key.pem";
    private static final String DATABASE = "joint-meeting.mv.db";
    private static final Pattern ACCOUNT = Pattern.compile("\\w+='([^:]+):(.*)'");
    /** Loads are remembered until the service stops; the city takes minutes. */
    private static final Set<String> OF_THE_LOADING = Set.of("getSampleLoad", "loadSample");
    /** They need a password or a token, which nobody can know before it was given out. */
    private static final Set<String> OF_SECRETS = Set.of("signIn", "signOut");

    /** Their ids are made as things happen, and read from a list. */
    private static final Set<String> OF_THE_TRAIL = Set.of("getAuditEntry", "getAuditAnchor");

    private static final Set<String> LEFT_OUT = Stream.of(OF_THE_LOADING, OF_SECRETS, OF_THE_TRAIL)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());

    @TempDir
    static Path loaded;

    @TempDir
    Path directory;

    private final Map<String, String> passwords = new HashMap<>();
    private final Map<String, Client> signedIn = new HashMap<>();

    @BeforeAll
    static void loadTheSampleAndLookAtItsLoading() throws Exception {
        try (RunningApp app = launch(loaded).start()) {
            app.awaitReady(LONGEST_LOAD);
            WorkedExample loading = named("getSampleLoad", examplesOf(app));
            assertThat(loading.by(app.administrator()).status()).isEqualTo(200);
        }
    }

    @Test
    void eachSucceedsInTheOrderOfTheDescription() throws Exception {
        try (RunningApp app = onFreshSample()) {
            List<WorkedExample> examples = examplesOf(app);
            assertThat(examples).hasSizeGreaterThan(100);
            assertThatMeetingsAreDraftedAhead(named("draftMeeting", examples));

            assertThat(refusalsOf(app, examples)).isEmpty();

            WorkedExample city = named("loadSample", examples);
            assertThat(city.by(app.administrator()).status()).isEqualTo(202);
            app.kill();
        }
    }

    @Test
    void eachSucceedsWithoutThoseBeforeIt() throws Exception {
        try (RunningApp app = onFreshSample()) {
            List<WorkedExample> reversed = new ArrayList<>(examplesOf(app));
            Collections.reverse(reversed);

            assertThat(refusalsOf(app, reversed)).isEmpty();
        }
    }

    /** Whatever day it is: the checked-in description names a fixed one. */
    private static void assertThatMeetingsAreDraftedAhead(WorkedExample draft) {
        LocalDate day = LocalDate.parse(draft.body().get("startsAt").asText().substring(0, 10));
        assertThat(day).isBetween(LocalDate.now().plusDays(9), LocalDate.now().plusDays(31));
    }

    private static WorkedExample named(String operation, List<WorkedExample> examples) {
        return examples.stream()
                .filter(example -> example.operation().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    private static Launch launch(Path directory) {
        return Launch.onH2(directory)
                .withAdministrator()
                .with("joint-meeting.start.load-divisions", "true")
                .with("joint-meeting.start.sample", "DISTRICT");
    }

    private RunningApp onFreshSample() throws IOException, InterruptedException {
        Files.copy(loaded.resolve(DATABASE), directory.resolve(DATABASE));
        Files.copy(loaded.resolve(AUDIT_KEY), directory.resolve(AUDIT_KEY));
        for (String line : Files.readAllLines(loaded.resolve(ACCOUNTS), StandardCharsets.UTF_8)) {
            var account = ACCOUNT.matcher(line);
            if (account.matches()) {
                passwords.put(account.group(1), account.group(2));
            }
        }
        return launch(directory).start();
    }

    private static List<WorkedExample> examplesOf(RunningApp app) throws IOException, InterruptedException {
        return WorkedExample.in(app.nobody().get("/openapi?format=json").json());
    }

    /** What did not succeed, in a line each. */
    private List<String> refusalsOf(RunningApp app, List<WorkedExample> examples)
            throws IOException, InterruptedException {
        List<String> refusals = new ArrayList<>();
        for (WorkedExample example : examples) {
            if (LEFT_OUT.contains(example.operation())) {
                continue;
            }
            Client.Answer answer = answerTo(example, app);
            if (answer.status() / 100 != 2) {
                refusals.add("%s %s as %s: %s"
                        .formatted(example.operation(), example.path(), example.account(), answer.body()));
            }
        }
        return refusals;
    }

    private Client.Answer answerTo(WorkedExample example, RunningApp app) throws IOException, InterruptedException {
        String password = passwords.get(example.account());
        Client caller = signedIn.computeIfAbsent(example.account(), account -> app.as(account, password));
        if (!example.operation().equals("changeOwnPassword")) {
            return example.by(caller);
        }
        WorkedExample owners = example.with("currentPassword", password);
        passwords.put(example.account(), owners.body().get("newPassword").asText());
        signedIn.remove(example.account());
        return owners.by(caller);
    }
}
