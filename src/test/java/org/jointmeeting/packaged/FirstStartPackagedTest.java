package org.jointmeeting.packaged;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the first start on an empty database tells, and to whom. */
@Tag("packaged")
class FirstStartPackagedTest {

    private static final Pattern ONE_TIME_PASSWORD = Pattern.compile("one-time password: (\\S+)");
    private static final Pattern ACCOUNT = Pattern.compile("[A-Z_]+='([a-z0-9._-]+):(\\S+)'");

    @TempDir
    Path directory;

    @Test
    void withoutAConfiguredPasswordAOneTimeOneIsPrintedOnce() throws Exception {
        String password;
        try (RunningApp app = Launch.onH2(directory).start()) {
            Matcher printed = ONE_TIME_PASSWORD.matcher(app.printed());
            assertThat(printed.find()).as(app.printed()).isTrue();
            password = printed.group(1);
            assertThat(app.printed()).containsOnlyOnce(password);
            app.as(Launch.ADMINISTRATOR, password).get("/api/v1/accounts/me").expect(200);
        }
        try (RunningApp again = Launch.onH2(directory).start()) {
            assertThat(again.printed()).doesNotContain("one-time");
            again.as(Launch.ADMINISTRATOR, password).get("/api/v1/accounts/me").expect(200);
        }
    }

    @Test
    void onlyTheOwnerCanReadThePasswordsOfTheSampleAccounts() throws Exception {
        Launch smallSample = Launch.onH2(directory)
                .withAdministrator()
                .with("joint-meeting.start.load-divisions", "true")
                .with("joint-meeting.start.sample", "DISTRICT")
                .with("joint-meeting.sample.streets", "2")
                .with("joint-meeting.sample.months", "1");
        try (RunningApp app = smallSample.start()) {
            app.awaitReady(Duration.ofSeconds(120));

            Path file = directory.resolve("sample-accounts.env");
            assertThat(app.printed()).contains(file.toString());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            String key = lines.remove(lines.size() - 1);
            assertThat(key).startsWith("HOTLINE_KEY='jmk_");
            assertThat(lines).hasSizeGreaterThan(10);
            for (String line : lines) {
                Matcher account = ACCOUNT.matcher(line);
                assertThat(account.matches()).as(line).isTrue();
                app.as(account.group(1), account.group(2))
                        .get("/api/v1/accounts/me")
                        .expect(200);
                assertThat(app.printed() + app.errors()).doesNotContain(account.group(2));
            }
        }
    }
}
