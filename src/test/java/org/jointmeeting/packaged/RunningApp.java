package org.jointmeeting.packaged;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A packaged app that runs; closing it stops it in order, {@link #kill} doesn't. */
final class RunningApp implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://127\\.0\\.0\\.1:\\d+)");
    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final long POLL_MILLIS = 20;

    private final Process process;
    private final Path output;
    private final Thread endWithUs;
    private URI address = URI.create("http://127.0.0.1");

    private RunningApp(Process process, Path output) {
        this.process = process;
        this.output = output;
        this.endWithUs = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(endWithUs);
    }

    /** @return once it answers over HTTP */
    static RunningApp begin(ProcessBuilder builder, Path output) throws IOException, InterruptedException {
        RunningApp app = new RunningApp(builder.start(), output);
        try {
            app.awaitAddress();
            return app;
        } catch (IOException | InterruptedException | RuntimeException e) {
            app.kill();
            throw e;
        }
    }

    private void awaitAddress() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LONGEST_START);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            Matcher listening = LISTENING.matcher(printed());
            if (listening.find()) {
                address = URI.create(listening.group(1));
                return;
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new IllegalStateException("the app did not start:\n" + printed() + errors());
    }

    /** Waits for what the service does after its start, such as loading the sample. */
    void awaitReady(Duration longest) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(longest);
        while (nobody().get("/q/health/ready").status() != 200) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the app is not ready:\n" + printed() + errors());
            }
            Thread.sleep(100);
        }
    }

    String address() {
        return address.toString();
    }

    /** A caller without an account. */
    Client nobody() {
        return new Client(address, null);
    }

    Client as(String userName, String password) {
        return new Client(address, userName + ":" + password);
    }

    Client administrator() {
        return as(Launch.ADMINISTRATOR, Launch.PASSWORD);
    }

    /** What it wrote to its standard output. */
    String printed() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    String errors() throws IOException {
        return Files.readString(output.resolveSibling("errors.log"), StandardCharsets.UTF_8);
    }

    /** As {@code kill -9} does: nothing is flushed, nobody is told. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        Runtime.getRuntime().removeShutdownHook(endWithUs);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(20, TimeUnit.SECONDS);
        kill();
    }
}
