package org.jointmeeting.kit;

import java.util.HashMap;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.hasItem;

/**
 * An action with all that must be given, and what is refused when one datum lacks or is wrong: with its field named. That
 * the whole of it is taken at the end shows that nothing else was refused, and that no refusal did anything.
 */
public final class Trial {

    private final Api by;
    private final String address;
    private final String action;
    private final Map<String, Object> whole;

    private Trial(Api by, String address, String action, Map<String, Object> whole) {
        this.by = by;
        this.address = address;
        this.action = action;
        this.whole = whole;
    }

    /** @param address of the item, meeting or task that is acted on */
    public static Trial of(Api by, String address, String action, Map<String, Object> whole) {
        return new Trial(by, address, action, whole);
    }

    /** Each of them is needed. */
    public Trial needs(String... paths) {
        for (String path : paths) {
            Map<String, Object> body = copy(whole);
            holderOf(body, path).remove(last(path));
            refused(body, 400, path);
            if (holderOf(copy(whole), path).get(last(path)) instanceof String) {
                wrong(path, " ", 400);
            }
        }
        return this;
    }

    public Trial wrong(String path, Object value, int status) {
        return wrong(path, value, status, path);
    }

    /** @param field what the refusal names, where that is not the field that is wrong */
    public Trial wrong(String path, Object value, int status, String field) {
        Map<String, Object> body = copy(whole);
        holderOf(body, path).put(last(path), value);
        refused(body, status, field);
        return this;
    }

    private void refused(Map<String, Object> body, int status, String field) {
        by.act(address, action, body).then().statusCode(status).body("errors.pointer", hasItem("#/" + field));
    }

    public ValidatableResponse succeeds() {
        return by.act(address, action, whole).then().statusCode(200);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @SuppressWarnings("unchecked") // bodies are made of maps
    private static Map<String, Object> holderOf(Map<String, Object> body, String path) {
        Map<String, Object> holder = body;
        String[] steps = path.split("/");
        for (int i = 0; i < steps.length - 1; i++) {
            holder = (Map<String, Object>) holder.get(steps[i]);
        }
        return holder;
    }

    @SuppressWarnings("unchecked") // bodies are made of maps
    private static Map<String, Object> copy(Map<String, Object> body) {
        Map<String, Object> copy = new HashMap<>();
        body.forEach((name, value) ->
                copy.put(name, value instanceof Map<?, ?> inner ? copy((Map<String, Object>) inner) : value));
        return copy;
    }
}
