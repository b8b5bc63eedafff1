package org.jointmeeting.packaged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Takes one step after the other: mostly what is offered, else what is not, or with a spoiled body. */
final class Walker {

    private static final int RAISED_ONE_IN = 15;
    private static final int MOST_LOOKS = 4;
    private static final int END_ONE_IN = 12;
    private static final Set<String> EARLY_ENDS = Set.of("WITHDRAW", "REJECT", "MERGE");
    private static final int MEETING_ONE_IN = 20;
    private static final int AWAITED_ONE_IN = 12;

    private final WalkGround ground;
    private final WalkItems items;
    private final WalkMeetings meetings;
    private final WalkBodies bodies;
    private final WalkCheck check;
    private final Random dice;
    private final Set<String> tried = new TreeSet<>();
    private final Set<String> done = new TreeSet<>();
    private int legal;
    private int refused;
    private Step inDoubt;

    /** A request as it was sent. */
    private record Step(String item, String actor, String action, Map<String, Object> body, String key) {}

    Walker(WalkGround ground, Random dice) throws IOException, InterruptedException {
        this.ground = ground;
        this.dice = dice;
        this.items = new WalkItems(ground, dice);
        this.meetings = new WalkMeetings(ground, dice);
        this.bodies = new WalkBodies(ground, meetings, items, dice);
        this.check = new WalkCheck(ground, items);
        items.raise();
    }

    void step() throws IOException, InterruptedException {
        if (items.areFew() || dice.nextInt(RAISED_ONE_IN) == 0) {
            check.item(items.raise(), true);
            legal++;
            return;
        }
        if (dice.nextInt(MEETING_ONE_IN) == 0) {
            meetings.goOn();
            legal++;
            return;
        }
        Step step = choose();
        if (step == null) {
            refused++;
            return;
        }
        take(step);
    }

    /** A step after which the app may be gone, before or after it was done. */
    void stepThatMayBeCut() {
        try {
            Step step = choose();
            inDoubt = step;
            if (step != null) {
                send(step);
            }
        } catch (IOException killed) {
            // which is what was to happen
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks once more, under the same key, for what may not have been answered: it is done once, whatever was. */
    void askAgain() throws IOException, InterruptedException {
        if (inDoubt != null) {
            take(inDoubt);
            inDoubt = null;
        }
    }

    void lookAtEverything() throws IOException, InterruptedException {
        check.all();
    }

    WalkReport report(int steps, int kills) {
        Set<String> never = new TreeSet<>(tried);
        never.removeAll(done);
        return new WalkReport(steps, legal, refused, kills, never, List.copyOf(check.violations()));
    }

    private Step choose() throws IOException, InterruptedException {
        String item = anyItem();
        String actor = anyActor();
        JsonNode shown = shown(item, actor);
        for (int looks = 1; looks < MOST_LOOKS && shown.path("availableActions").isEmpty(); looks++) {
            item = anyItem();
            actor = anyActor();
            shown = shown(item, actor);
        }
        List<String> offered = new ArrayList<>();
        shown.path("availableActions").forEach(action -> offered.add(action.asText()));
        offered.stream()
                .filter(action -> !bodies.knows(action))
                .forEach(action -> check.violated(action + " is offered, but the walk has no body for it"));
        offered.removeIf(action -> !bodies.knows(action));
        String action = chosen(offered);
        Map<String, Object> body = bodies.of(action, shown, ground.as(actor));
        if (body == null) {
            return null;
        }
        tried.add(action);
        boolean isSpoiled = dice.nextInt(10) == 0;
        return new Step(
                item,
                actor,
                action,
                isSpoiled ? bodies.spoiled(body) : body,
                UUID.randomUUID().toString());
    }

    /** Few items wait for their owners at a time, and many actors have nothing to do with them. */
    private String anyItem() throws IOException, InterruptedException {
        if (dice.nextInt(AWAITED_ONE_IN) == 0) {
            Client.Answer awaited =
                    ground.as(WalkGround.COORDINATOR).get("/api/v1/agenda-items?status=AWAITING_OWNERS&limit=1");
            if (awaited.status() == 200 && !awaited.json().get("items").isEmpty()) {
                return awaited.json().get("items").get(0).get("id").asText();
            }
        }
        return items.any();
    }

    private String anyActor() {
        return ground.actors().get(dice.nextInt(ground.actors().size()));
    }

    /** Rather what was never done so far, so that a short walk comes by everything; and rather no early end. */
    private String chosen(List<String> offered) {
        if (offered.isEmpty() || dice.nextInt(5) == 0) {
            return bodies.actions().get(dice.nextInt(bodies.actions().size()));
        }
        List<String> onward =
                offered.stream().filter(action -> !EARLY_ENDS.contains(action)).toList();
        List<String> wanted = onward.isEmpty() || dice.nextInt(END_ONE_IN) == 0 ? offered : onward;
        List<String> fresh =
                wanted.stream().filter(action -> !done.contains(action)).toList();
        List<String> from = fresh.isEmpty() ? wanted : fresh;
        return from.get(dice.nextInt(from.size()));
    }

    /** As the actor sees it; with nothing offered where it sees nothing. */
    private JsonNode shown(String item, String actor) throws IOException, InterruptedException {
        Client.Answer shown = ground.as(actor).get("/api/v1/agenda-items/" + item);
        if (shown.status() == 401) {
            ground.forgetTokens();
            return shown(item, actor);
        }
        if (shown.status() == 200) {
            return shown.json();
        }
        ObjectNode hidden = (ObjectNode) ground.as(WalkGround.COORDINATOR)
                .get("/api/v1/agenda-items/" + item)
                .expect(200)
                .json();
        hidden.remove("availableActions");
        return hidden;
    }

    private void take(Step step) throws IOException, InterruptedException {
        Client.Answer answer = send(step);
        if (answer.status() == 401) {
            ground.forgetTokens();
            answer = send(step);
        }
        boolean isDone = answer.status() == 200;
        if (isDone) {
            legal++;
            done.add(step.action());
            if (step.action().equals("DELEGATE")) {
                adoptChildren(step.item());
            }
        } else {
            refused++;
        }
        if (!isDone && (answer.status() < 400 || answer.status() >= 500 || answer.status() == 401)) {
            check.violated(step + " was answered with " + answer.status() + " " + answer.body());
        }
        // What was done before the app was killed was looked at by nobody yet, so that its history may be longer.
        check.item(step.item(), isDone);
    }

    private void adoptChildren(String parent) throws IOException, InterruptedException {
        ground.as(WalkGround.COORDINATOR)
                .get("/api/v1/agenda-items?parentId=" + parent)
                .expect(200)
                .json()
                .get("items")
                .forEach(child -> items.adopt(child.get("id").asText()));
    }

    private Client.Answer send(Step step) throws IOException, InterruptedException {
        String action = step.action().toLowerCase(Locale.ROOT).replace('_', '-');
        return ground.as(step.actor())
                .post("/agenda-items/" + step.item() + "/actions/" + action, step.body(), step.key());
    }
}
