package org.jointmeeting.packaged;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Creates agenda items as fast as it can, submits and accepts every third, and ends when nobody answers any more. */
final class Writer implements Callable<Void> {

    private static final int ACCEPTED_ONE_IN = 3;
    private static final int ENOUGH_REFUSALS = 20;

    private final Client client;
    private final Ground ground;
    private final Ledger ledger;

    Writer(Client client, Ground ground, Ledger ledger) {
        this.client = client;
        this.ground = ground;
        this.ledger = ledger;
    }

    @Override
    public Void call() throws InterruptedException {
        try {
            int refusals = 0;
            for (int i = 0; refusals < ENOUGH_REFUSALS; i++) {
                boolean taken = i % ACCEPTED_ONE_IN == 0 ? createAndAccept() : create(newTitle()) != null;
                refusals += taken ? 0 : 1;
            }
        } catch (IOException killed) {
            // which ends the round
        }
        return null;
    }

    /** Asks again, under the same key, for what was not answered; that a claim still stands is an answer too. */
    static void retry(Client client, Ground ground, Ledger ledger) throws IOException, InterruptedException {
        for (String title : ledger.inDoubt()) {
            Client.Answer answer = client.post("/agenda-items", ground.item(title), title);
            if (answer.status() == 201) {
                ledger.created(title, answer.json().get("id").asText());
            } else if (answer.status() != 409) {
                ledger.surprise(answer.status() + " " + answer.body());
            }
        }
    }

    private static String newTitle() {
        return UUID.randomUUID().toString();
    }

    private String create(String title) throws IOException, InterruptedException {
        ledger.send(title);
        Client.Answer answer = client.post("/agenda-items", ground.item(title), title);
        if (isRefused(answer, 201)) {
            return null;
        }
        String id = answer.json().get("id").asText();
        ledger.created(title, id);
        return id;
    }

    private boolean createAndAccept() throws IOException, InterruptedException {
        String id = create(newTitle());
        if (id == null || isRefused(act(id, "submit", Map.of()), 200)) {
            return false;
        }
        Client.Answer accepted = act(id, "accept", Map.of("urgency", "ORDINARY"));
        if (isRefused(accepted, 200)) {
            return false;
        }
        ledger.accepted(id, accepted.json().get("number").asText());
        return true;
    }

    private Client.Answer act(String id, String action, Map<String, String> body)
            throws IOException, InterruptedException {
        return client.post("/agenda-items/" + id + "/actions/" + action, body, id + "/" + action);
    }

    private boolean isRefused(Client.Answer answer, int expected) {
        if (answer.status() == expected) {
            return false;
        }
        ledger.surprise(answer.status() + " " + answer.body());
        return true;
    }
}
