package org.jointmeeting.packaged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemLifecycle;
import org.jointmeeting.agenda.ItemStatus;

/** Looks at what the walk left behind, and writes down whatever is not as it must be. */
final class WalkCheck {

    private final WalkGround ground;
    private final WalkItems items;
    private final List<String> violations = new ArrayList<>();

    WalkCheck(WalkGround ground, WalkItems items) {
        this.ground = ground;
        this.items = items;
    }

    List<String> violations() {
        return violations;
    }

    void violated(String what) {
        violations.add(what);
    }

    /** One item: path, history, and that what was acknowledged is in it. */
    void item(String id, boolean isAcknowledged) throws IOException, InterruptedException {
        JsonNode history = history(id);
        List<String> before = items.known(id);
        List<String> actions = path(id, history);
        if (actions.size() < before.size() || !actions.subList(0, before.size()).equals(before)) {
            violated("the history of " + id + " was " + before + " and is " + actions);
        }
        if (isAcknowledged && actions.size() <= before.size()) {
            violated("an acknowledged step of " + id + " is not in its history " + actions);
        }
        items.learn(id, actions, history.get(history.size() - 1).get("toStatus").asText());
    }

    private List<String> path(String id, JsonNode history) {
        List<String> actions = new ArrayList<>();
        String status = null;
        for (JsonNode event : history) {
            String action = event.get("action").asText();
            String from = event.get("fromStatus").asText();
            String to = event.get("toStatus").asText();
            actions.add(action);
            if (event.get("ordinal").asInt() != actions.size()) {
                violated("a gap before " + event.get("ordinal") + " in the history of " + id);
            }
            if (status != null && !status.equals(from)) {
                violated(id + " stood at " + status + " but went on from " + from);
            }
            if (!from.equals(to) && !isOfTheTable(from, action, to)) {
                violated(id + " went from " + from + " by " + action + " to " + to);
            }
            status = to;
        }
        return actions;
    }

    private boolean agreesNow(String id) throws IOException, InterruptedException {
        JsonNode item =
                coordinator().get("/api/v1/agenda-items/" + id).expect(200).json();
        return lastOf(history(id)).equals(item.get("status").asText());
    }

    private static String lastOf(JsonNode history) {
        return history.get(history.size() - 1).get("toStatus").asText();
    }

    private static boolean isOfTheTable(String from, String action, String to) {
        return ItemLifecycle.targets(ItemStatus.valueOf(from), ItemAction.valueOf(action))
                .contains(ItemStatus.valueOf(to));
    }

    /** Everything at once: every item, its status, the numbers, the answers, the figures. */
    void all() throws IOException, InterruptedException {
        Map<String, JsonNode> histories = new HashMap<>();
        Map<String, JsonNode> shown = new HashMap<>();
        Set<String> children = new HashSet<>();
        Map<String, TreeSet<Integer>> series = new HashMap<>();
        int numbered = 0;
        for (JsonNode item : coordinator().all("/agenda-items")) {
            String id = item.get("id").asText();
            items.adopt(id);
            item(id, false);
            JsonNode history = history(id);
            histories.put(id, history);
            shown.put(id, item);
            if (item.hasNonNull("partOf")) {
                children.add(id);
            }
            String last = lastOf(history);
            // Between the two answers the service may have rolled it up by itself: then they agree when asked again.
            if (!last.equals(item.get("status").asText()) && !agreesNow(id)) {
                violated(id + " stands at " + item.get("status") + " but its history ends at " + last);
            }
            if (item.hasNonNull("number")) {
                numbered++;
                String number = item.get("number").asText();
                int dash = number.lastIndexOf('-');
                series.computeIfAbsent(number.substring(0, dash), any -> new TreeSet<>())
                        .add(Integer.valueOf(number.substring(dash + 1)));
            }
        }
        numbers(series, numbered);
        answers(histories, children);
        WalkRecount recount = new WalkRecount();
        histories.forEach((id, history) -> recount.item(history, shown.get(id).get("dueAt")));
        coordinator().all("/meetings").forEach(recount::meeting);
        if (!recount.differences(coordinator()).isEmpty()) {
            // The service may have rolled an item up by itself meanwhile: what is wrong is so when asked again.
            recountedAnew().forEach(this::violated);
        }
    }

    private List<String> recountedAnew() throws IOException, InterruptedException {
        WalkRecount recount = new WalkRecount();
        for (JsonNode item : coordinator().all("/agenda-items")) {
            recount.item(history(item.get("id").asText()), item.get("dueAt"));
        }
        coordinator().all("/meetings").forEach(recount::meeting);
        return recount.differences(coordinator());
    }

    private void numbers(Map<String, TreeSet<Integer>> series, int numbered) {
        int distinct = series.values().stream().mapToInt(TreeSet::size).sum();
        int highest = series.values().stream().mapToInt(TreeSet::last).sum();
        if (numbered != distinct || highest != distinct) {
            violated(numbered + " numbers, " + distinct + " different ones, the highest make " + highest);
        }
    }

    private void answers(Map<String, JsonNode> histories, Set<String> children)
            throws IOException, InterruptedException {
        WalkRaisers raisers = new WalkRaisers(histories);
        for (String id : histories.keySet()) {
            Map<String, Integer> owed = raisers.answersOwedBy(id);
            if (children.contains(id)) {
                // Who delegates knows that it was taken.
                owed.remove("ACCEPTED");
            }
            if (owed.isEmpty()) {
                continue;
            }
            Map<String, Integer> given = new HashMap<>();
            coordinator()
                    .get("/api/v1/agenda-items/" + id + "/answers")
                    .expect(200)
                    .json()
                    .forEach(answer -> given.merge(answer.get("kind").asText(), 1, Integer::sum));
            owed.forEach((kind, count) -> {
                if (given.getOrDefault(kind, 0) < count) {
                    violated(id + " owes " + owed + " answers and gave " + given);
                }
            });
        }
    }

    private JsonNode history(String id) throws IOException, InterruptedException {
        return coordinator()
                .get("/api/v1/agenda-items/" + id + "/history")
                .expect(200)
                .json();
    }

    private Client coordinator() {
        return ground.as(WalkGround.COORDINATOR);
    }
}
