package org.jointmeeting.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Kills the app while four writers create, starts it again, and looks for everything it had acknowledged. */
final class Crash {

    private static final int WRITERS = 4;
    private static final Duration WRITING = Duration.ofSeconds(3);
    private static final Duration SLOWEST = Duration.ofSeconds(30);
    private static final String USAGE = "usage: crash --rounds N [--postgresql]";

    private final Launch launch;
    private final Duration writing;
    private final Ledger ledger = new Ledger();

    private Crash(Launch launch, Duration writing) {
        this.launch = launch.withAdministrator();
        this.writing = writing;
    }

    /** Prints a line for each round, and last what was acknowledged and lost; exits with 1 unless all is there. */
    public static void main(String[] arguments) throws Exception {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean isPostgresql = given.remove("--postgresql");
        if (given.size() != 2
                || !given.get(0).equals("--rounds")
                || !given.get(1).matches("[1-9]\\d{0,4}")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        int rounds = Integer.parseInt(given.get(1));
        Path directory = Files.createTempDirectory("joint-meeting-crash-");
        CrashReport report;
        try {
            report = isPostgresql ? onPostgresql(directory, rounds, WRITING) : onH2(directory, rounds, WRITING);
        } finally {
            remove(directory);
        }
        report.surprises().stream().distinct().limit(5).forEach(answer -> System.out.println("answered " + answer));
        System.out.println(report.lastLine());
        System.exit(report.isClean() ? 0 : 1);
    }

    static CrashReport onH2(Path directory, int rounds, Duration writing) throws Exception {
        return new Crash(Launch.onH2(directory), writing).run(rounds);
    }

    static CrashReport onPostgresql(Path directory, int rounds, Duration writing) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            return new Crash(Launch.onPostgresql(directory, server), writing).run(rounds);
        }
    }

    private CrashReport run(int rounds) throws Exception {
        RunningApp app = launch.start();
        try {
            Ground ground = Ground.lay(app);
            for (int round = 1; round <= rounds; round++) {
                writeAndKill(app, ground);
                app = launch.start();
                Client client = ground.coordinator(app);
                Writer.retry(client, ground, ledger);
                ledger.compare(
                        client.all("/agenda-items").stream().map(Crash::found).toList());
                System.out.printf(
                        "round %d of %d: %s%n", round, rounds, ledger.report().line());
            }
            return ledger.report();
        } finally {
            app.kill();
        }
    }

    private void writeAndKill(RunningApp app, Ground ground) throws InterruptedException, ExecutionException {
        Writer writer = new Writer(ground.coordinator(app), ground, ledger);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Void>> writers = new ArrayList<>();
            for (Writer each : Collections.nCopies(WRITERS, writer)) {
                writers.add(threads.submit(each));
            }
            awaitKill();
            app.kill();
            for (Future<Void> each : writers) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** At no particular moment, so that many rounds hit many; but not before a slow machine has something to lose. */
    private void awaitKill() throws InterruptedException {
        int enough = ledger.acceptances() + WRITERS;
        Instant latest = Instant.now().plus(SLOWEST);
        Thread.sleep(writing.toMillis() / 2 + ThreadLocalRandom.current().nextLong(writing.toMillis()));
        while (ledger.acceptances() < enough && Instant.now().isBefore(latest)) {
            Thread.sleep(10);
        }
    }

    private static Ledger.Found found(JsonNode item) {
        return new Ledger.Found(
                item.get("id").asText(),
                item.get("title").asText(),
                item.path("number").asText(""));
    }

    static void remove(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
