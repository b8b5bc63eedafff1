package org.jointmeeting.packaged;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances on one PostgreSQL climb the ladder for many items at once, and are killed one after the other while they
 * do: each item has each letter once, and the numbers have no gap.
 */
@Tag("packaged")
class LadderPackagedTest {

    private static final int ITEMS = 40;
    private static final List<String> STEPS = List.of("REMINDER", "URGE", "ORDER", "NOTICE");
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)号$");

    @TempDir
    Path directory;

    @Test
    void everyItemHasEachLetterOnceWhicheverInstanceIsKilled() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            Launch left = launch(server, "left");
            RunningApp first = left.start();
            RunningApp second = launch(server, "right").start();
            try {
                LateItems items = LateItems.lay(first, ITEMS);
                items.fallDue(server);
                items.awaitLetters(server, "REMINDER", ITEMS / 4);
                first.kill();
                first = left.start();
                items.awaitLetters(server, "ORDER", ITEMS / 4);
                second.kill();
                items.awaitLetters(server, "NOTICE", ITEMS);
                assertEachOnce(items.coordinator(first).all("/supervision-letters"));
            } finally {
                first.kill();
                second.kill();
            }
        }
    }

    /** By the hour, but in seconds; and a lease that is over before a round is, so that both are at it at times. */
    private Launch launch(EmbeddedPostgres server, String name) {
        return Launch.onPostgresql(directory.resolve(name), server)
                .withAdministrator()
                .with("joint-meeting.rounds.look-every", "PT0.1S")
                .with("joint-meeting.rounds.lease-for", "PT0.3S")
                .with("joint-meeting.supervision.look-every", "PT0.1S")
                .with("joint-meeting.supervision.emergency.reminder-before", "PT6S")
                .with("joint-meeting.supervision.emergency.urge", "PT0S")
                .with("joint-meeting.supervision.emergency.order", "PT7S")
                .with("joint-meeting.supervision.emergency.notice", "PT14S");
    }

    private static void assertEachOnce(List<JsonNode> letters) {
        Map<String, List<String>> stepsOf = new HashMap<>();
        Map<String, List<Integer>> ordinals = new HashMap<>();
        for (JsonNode letter : letters) {
            String step = letter.get("rung").asText();
            stepsOf.computeIfAbsent(letter.get("itemId").asText(), any -> new ArrayList<>())
                    .add(step);
            Matcher number = ORDINAL.matcher(letter.get("number").asText());
            assertThat(number.find()).as(letter.toString()).isTrue();
            ordinals.computeIfAbsent(step, any -> new ArrayList<>()).add(Integer.valueOf(number.group(1)));
            assertThat(letter.get("status").asText()).isEqualTo(step.equals("NOTICE") ? "RAISED" : "STEPPED_UP");
        }
        assertThat(stepsOf).hasSize(ITEMS);
        stepsOf.forEach((item, steps) -> assertThat(steps).as(item).containsExactlyInAnyOrderElementsOf(STEPS));
        List<Integer> all = IntStream.rangeClosed(1, ITEMS).boxed().toList();
        ordinals.forEach((step, given) -> assertThat(given).as(step).containsExactlyInAnyOrderElementsOf(all));
    }
}
