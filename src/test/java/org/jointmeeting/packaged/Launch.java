package org.jointmeeting.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * How a packaged app is started: in a directory of its own, on a port nobody has, with an empty registry and only the
 * settings given here.
 */
final class Launch {

    static final String ADMINISTRATOR = "admin";
    static final String PASSWORD = "Packaged-2026-secret";
    static final String PASSWORD_VARIABLE = "JOINT_MEETING_SECURITY_ADMINISTRATOR_PASSWORD";

    /** For lives of seconds: compiled at once and lightly, which halves what a start costs. */
    private static final List<String> FLAGS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m", "-Xmx512m");

    private final PackagedJar jar;
    private final Path directory;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, String> environment = new LinkedHashMap<>();

    private Launch(PackagedJar jar, Path directory) {
        this.jar = jar;
        this.directory = directory;
    }

    static Launch onH2(Path directory) {
        return new Launch(PackagedJar.H2, directory).usual();
    }

    static Launch onPostgresql(Path directory, EmbeddedPostgres server) {
        return new Launch(PackagedJar.POSTGRESQL, directory)
                .usual()
                .with("quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"))
                .with("quarkus.datasource.username", "postgres");
    }

    private Launch usual() {
        return with("quarkus.http.port", "0")
                .with("joint-meeting.data-directory", directory.toString())
                .with("joint-meeting.start.load-divisions", "false")
                .with("joint-meeting.start.sample", "NONE");
    }

    Launch with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    /** With the administrator's password in the environment, and cheap hashes, so that signing in costs little. */
    Launch withAdministrator() {
        environment.put(PASSWORD_VARIABLE, PASSWORD);
        return with("joint-meeting.security.password-rounds", "100");
    }

    RunningApp start() throws IOException, InterruptedException {
        Files.createDirectories(directory);
        Path output = Files.createTempFile(directory, "out-", ".log");
        ProcessBuilder builder = new ProcessBuilder(command())
                .directory(directory.toFile())
                .redirectOutput(output.toFile())
                .redirectError(directory.resolve("errors.log").toFile());
        // Nothing from outside: what the surroundings set for Java or for the service would change what is looked at.
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("QUARKUS_")
                        || name.startsWith("JOINT_MEETING_")
                        || name.endsWith("JAVA_OPTIONS")
                        || name.equals("JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        return RunningApp.begin(builder, output);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        settings.forEach((setting, value) -> command.add("-D" + setting + "=" + value));
        command.add("-jar");
        command.add(jar.path().toString());
        return command;
    }
}
