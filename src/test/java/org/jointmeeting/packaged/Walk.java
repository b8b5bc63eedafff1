package org.jointmeeting.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Walks legal and illegal steps at random over many items of the packaged app, kills it in between, and looks after each
 * step whether the item's path is legal and its history whole, and after each kill at everything.
 */
final class Walk {

    private static final String USAGE = "usage: walk --steps N [--kills K] [--seed S] [--postgresql]";
    private static final long LONGEST_FLIGHT_MILLIS = 15;
    private static final int LOOKED_AT_EVERY = 1000;

    private final Launch launch;
    private final int steps;
    private final int kills;
    private final Random dice;

    private Walk(Launch launch, int steps, int kills, long seed) {
        this.launch = launch.withAdministrator()
                .with("joint-meeting.security.limits.per-address", "10000000")
                .with("joint-meeting.security.limits.per-caller", "10000000")
                .with("joint-meeting.security.limits.sign-ins-per-address", "10000000");
        this.steps = steps;
        this.kills = kills;
        this.dice = new Random(seed);
    }

    /** Prints how it goes, whatever is not as it must be, what was never done, and last the counts; exits with 1 unless all is well. */
    public static void main(String[] arguments) throws Exception {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean isPostgresql = given.remove("--postgresql");
        int steps = number(given, "--steps", 0);
        int kills = number(given, "--kills", 10);
        int seed = number(given, "--seed", 1);
        if (steps == 0 || !given.isEmpty()) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Path directory = Files.createTempDirectory("joint-meeting-walk-");
        WalkReport report;
        try {
            report = isPostgresql ? onPostgresql(directory, steps, kills, seed) : onH2(directory, steps, kills, seed);
        } finally {
            remove(directory);
        }
        report.violations().stream().distinct().limit(20).forEach(System.out::println);
        System.out.println("never done: " + report.never());
        System.out.println(report.lastLine());
        System.exit(report.violations().isEmpty() ? 0 : 1);
    }

    private static int number(List<String> given, String name, int otherwise) {
        int at = given.indexOf(name);
        if (at < 0 || at + 1 == given.size() || !given.get(at + 1).matches("\\d{1,7}")) {
            return otherwise;
        }
        given.remove(at);
        return Integer.parseInt(given.remove(at));
    }

    static WalkReport onH2(Path directory, int steps, int kills, long seed) throws Exception {
        return new Walk(Launch.onH2(directory), steps, kills, seed).run();
    }

    static WalkReport onPostgresql(Path directory, int steps, int kills, long seed) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            return new Walk(Launch.onPostgresql(directory, server), steps, kills, seed).run();
        }
    }

    private WalkReport run() throws Exception {
        RunningApp app = launch.start();
        try {
            WalkGround ground = WalkGround.lay(app);
            Walker walker = new Walker(ground, dice);
            int done = 0;
            for (int step = 1; step <= steps; step++) {
                if ((long) step * (kills + 1) / (steps + 1) > done) {
                    done++;
                    app = killDuringAStep(app, walker, ground);
                    walker.lookAtEverything();
                } else {
                    walker.step();
                }
                if (step % LOOKED_AT_EVERY == 0) {
                    System.out.println(walker.report(step, done).lastLine());
                }
            }
            walker.lookAtEverything();
            return walker.report(steps, done);
        } finally {
            app.kill();
        }
    }

    private RunningApp killDuringAStep(RunningApp app, Walker walker, WalkGround ground) throws Exception {
        CompletableFuture<Void> inFlight = CompletableFuture.runAsync(walker::stepThatMayBeCut);
        Thread.sleep(1 + dice.nextLong(LONGEST_FLIGHT_MILLIS));
        app.kill();
        inFlight.get(60, TimeUnit.SECONDS);
        RunningApp started = launch.start();
        ground.moveTo(started);
        walker.askAgain();
        return started;
    }

    private static void remove(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
