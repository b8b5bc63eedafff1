package org.jointmeeting.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Many callers who send the notices of meetings that all want the same room and the same official at times which overlap:
 * of each round one may have them, all others are told that they are taken, and nobody gets any other answer.
 */
final class Race {

    private static final int CALLERS = 64;
    private static final int MINUTES = 90;
    private static final String USAGE = "usage: race --tries N [--postgresql]";

    private final Launch launch;
    private final Random dice = new Random(5);
    private final RaceReport report = new RaceReport();

    private Race(Launch launch) {
        this.launch = launch.withAdministrator()
                .with("joint-meeting.security.limits.per-address", "100000000")
                .with("joint-meeting.security.limits.per-caller", "100000000");
    }

    /** Prints what was answered; exits with 1 unless every round had one winner and no other answer than a refusal. */
    public static void main(String[] arguments) throws Exception {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean isPostgresql = given.remove("--postgresql");
        if (given.size() != 2
                || !given.get(0).equals("--tries")
                || !given.get(1).matches("[1-9]\\d{1,6}")) {
            System.err.println(USAGE);
            System.exit(2);
        }
        int rounds = (Integer.parseInt(given.get(1)) + CALLERS - 1) / CALLERS;
        Path directory = Files.createTempDirectory("joint-meeting-race-");
        RaceReport report;
        try {
            report = isPostgresql ? onPostgresql(directory, rounds) : onH2(directory, rounds);
        } finally {
            Crash.remove(directory);
        }
        System.out.println(report.lastLine());
        System.exit(report.isClean() ? 0 : 1);
    }

    static RaceReport onH2(Path directory, int rounds) throws Exception {
        return new Race(Launch.onH2(directory)).run(rounds);
    }

    static RaceReport onPostgresql(Path directory, int rounds) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            return new Race(Launch.onPostgresql(directory, server)).run(rounds);
        }
    }

    private RaceReport run(int rounds) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (RunningApp app = launch.start()) {
            Ground ground = Ground.lay(app);
            String room = ground.roomWithStandingOfficial(app);
            Client coordinator = ground.coordinator(app);
            Instant first = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(2));
            for (int round = 0; round < rounds; round++) {
                Instant from = first.plus(Duration.ofHours(3L * round));
                List<String> meetings = all(callers, offset -> draft(coordinator, ground, room, from, offset));
                CyclicBarrier start = new CyclicBarrier(CALLERS);
                List<Client.Answer> answers = all(callers, (caller, offset) -> {
                    start.await();
                    return coordinator.post(
                            "/meetings/" + meetings.get(caller) + "/actions/notify",
                            Map.of(),
                            UUID.randomUUID().toString());
                });
                report.add(answers);
            }
            report.found(coordinator.all("/meetings"));
        } finally {
            callers.shutdownNow();
        }
        return report;
    }

    private interface Attempt<T> {
        T make(int caller, int offset) throws Exception;
    }

    private interface Making<T> {
        T make(int offset) throws Exception;
    }

    private <T> List<T> all(ExecutorService callers, Making<T> making) throws Exception {
        return all(callers, (caller, offset) -> making.make(offset));
    }

    /** Each caller with an offset in minutes, less than a meeting takes. */
    private <T> List<T> all(ExecutorService callers, Attempt<T> attempt) throws Exception {
        List<Future<T>> pending = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            int caller = i;
            int offset = dice.nextInt(MINUTES);
            pending.add(callers.submit(() -> attempt.make(caller, offset)));
        }
        List<T> made = new ArrayList<>();
        for (Future<T> one : pending) {
            made.add(one.get());
        }
        return made;
    }

    private static String draft(Client coordinator, Ground ground, String room, Instant from, int offset)
            throws IOException, InterruptedException {
        return coordinator.create(
                "/meetings",
                Map.of(
                        "jurisdictionId",
                        ground.city(),
                        "kind",
                        "EMERGENCY",
                        "title",
                        "杭州市三方联席会议（消防通道紧急会）",
                        "startsAt",
                        from.plus(Duration.ofMinutes(offset)).toString(),
                        "durationMinutes",
                        MINUTES,
                        "venueId",
                        room),
                UUID.randomUUID().toString());
    }
}
