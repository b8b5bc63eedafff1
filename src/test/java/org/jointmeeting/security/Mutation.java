package org.jointmeeting.security;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What may go wrong, by mistake or on purpose, with a request that was right. */
final class Mutation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NONSENSE = List.of(
            "x",
            "null",
            "%00",
            "..%2F..%2Fadmin",
            "00000000-0000-0000-0000-000000000000",
            "019ab0c2-5d3e-7c41-9f0a-3b1d6e8f2a47",
            "%F0%9F%9A%92",
            "'%20or%201=1--",
            "-1",
            "9".repeat(300));
    private static final List<String> TYPES = List.of(
            "application/json",
            "text/plain",
            "application/xml",
            "multipart/form-data",
            "multipart/form-data; boundary=story",
            "application/x-www-form-urlencoded",
            "application/json; charset=utf-16",
            "application/merge-patch+json",
            "nonsense",
            "*/*");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> QUERIES = List.of(
            "limit=-1",
            "limit=0",
            "limit=201",
            "limit=99999999999",
            "limit=x",
            "cursor=x",
            "cursor=",
            "cursor=eyJhIjoxfQ",
            "count=maybe",
            "modifiedSince=yesterday",
            "modifiedSince=-999999999-01-01T00:00:00Z",
            "unknown=1",
            "status=NOBODY",
            "from=2026-13-40",
            "to=9999-12-31",
            "title=%25%5F%5C",
            "name=%00",
            "name=" + "a".repeat(3000),
            "%");
    private static final List<String> HEADERS = List.of(
            "If-Match:\"999\"",
            "If-Match:W/\"0\"",
            "If-Match:nonsense",
            "If-Match:\"99999999999999999999\"",
            "Accept:application/pdf",
            "Accept:nonsense",
            "Accept-Language:xx-nonsense;q=x",
            "Accept-Language:zh",
            "Idempotency-Key:",
            "Idempotency-Key:" + "k".repeat(400),
            "Range:bytes=0-1",
            "X-Forwarded-For:127.0.0.1",
            "X-HTTP-Method-Override:DELETE",
            "Cookie:session=admin");

    private final Random random;
    /** Fresh cursors, of the caller's lists and of others'. */
    private final List<String> cursors;

    private final List<String> ids;

    Mutation(Random random, List<String> cursors, List<String> ids) {
        this.random = random;
        this.cursors = cursors;
        this.ids = ids;
    }

    Call of(Call call) {
        List<UnaryOperator<Call>> ways = List.of(
                this::otherPath,
                this::otherQuery,
                this::otherFilter,
                this::otherHeader,
                this::otherType,
                this::otherMethod,
                this::otherText,
                this::otherField,
                this::otherField,
                this::otherField,
                this::otherField,
                this::fieldTwice);
        return ways.get(random.nextInt(ways.size())).apply(call);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Call otherPath(Call call) {
        String[] parts = call.path().split("/");
        if (parts.length > 2) {
            parts[2 + random.nextInt(parts.length - 2)] = any(NONSENSE);
        }
        return new Call(call.method(), String.join("/", parts), call.headers(), call.body());
    }

    private Call otherQuery(Call call) {
        return asking(call, any(QUERIES));
    }

    private Call otherFilter(Call call) {
        String cursor = any(cursors);
        int at = random.nextInt(cursor.length());
        return asking(
                call,
                switch (random.nextInt(4)) {
                    case 0 -> "cursor=" + cursor;
                    case 1 -> "cursor=" + cursor.substring(0, at) + "A" + cursor.substring(at + 1);
                    case 2 ->
                        any(List.of("jurisdictionId", "agencyId", "itemId", "meetingId", "venueId", "compoundId")) + "="
                                + any(ids);
                    default ->
                        any(List.of("holderId", "personId", "accountId", "subjectId", "parentId")) + "=" + any(ids);
                });
    }

    private static Call asking(Call call, String query) {
        String path = call.path()
                + (call.path().contains("?") ? "&" : "?")
                + query.replace("%", "%25").replace("%2525", "%25");
        return new Call(call.method(), path, call.headers(), call.body());
    }

    private Call otherHeader(Call call) {
        String[] header = any(HEADERS).split(":", 2);
        return call.with(header[0], header[1]);
    }

    private Call otherType(Call call) {
        return call.with("Content-Type", any(TYPES));
    }

    private Call otherMethod(Call call) {
        return new Call(any(METHODS), call.path(), call.headers(), call.body());
    }

    private Call otherText(Call call) {
        String text = call.body();
        int at = random.nextInt(text.length() + 1);
        return withBody(
                call,
                switch (random.nextInt(8)) {
                    case 0 -> text.substring(0, at);
                    case 1 -> text.substring(0, at) + "\u0000" + text.substring(at);
                    case 2 -> text + text;
                    case 3 -> "[".repeat(3000);
                    case 4 -> "[" + text + "]";
                    case 5 -> any(List.of("", "null", "1", "\"x\"", "{}", "[]", "true", "{\"a\":", "\uFEFF{}"));
                    case 6 -> "{\"a\":".repeat(1500) + "1" + "}".repeat(1500);
                    default -> text.substring(at);
                });
    }

    private Call fieldTwice(Call call) {
        return withBody(call, call.body().replaceFirst("\\{(\"[^\"]+\":)", "{$1null,$1"));
    }

    /** One field of the body taken away, or given something else. */
    private Call otherField(Call call) {
        JsonNode tree = tree(call.body());
        List<ObjectNode> objects = new ArrayList<>();
        collect(tree, objects);
        if (objects.isEmpty()) {
            return otherHeader(call);
        }
        ObjectNode object = any(objects);
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = any(names);
        if (random.nextInt(5) == 0) {
            object.remove(name);
        } else {
            object.set(name, otherValue());
        }
        if (random.nextInt(10) == 0) {
            object.put("version", 7);
        }
        return withBody(call, tree.toString());
    }

    private JsonNode otherValue() {
        return switch (random.nextInt(14)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.valueToTree(random.nextInt());
            case 2 -> JSON.valueToTree(random.nextBoolean());
            case 3 -> JSON.valueToTree(1e300);
            case 4 -> JSON.valueToTree(Long.MAX_VALUE);
            case 5 -> JSON.valueToTree(List.of("x", 1));
            case 6 -> JSON.valueToTree(List.of());
            case 7 -> JSON.createObjectNode().put("x", 1);
            case 8 -> JSON.valueToTree("");
            case 9 -> JSON.valueToTree("长".repeat(1 + random.nextInt(20_000)));
            case 10 -> JSON.valueToTree("a\u0000b\u0007\r\n\u202E");
            case 11 ->
                JSON.valueToTree(any(List.of("9999-12-31", "-0001-01-01", "2026-02-30", "0000-00-00T00:00:00Z")));
            case 12 ->
                JSON.valueToTree(any(List.of("\uD83D\uDE92", "<script>alert(1)</script>", "' or 1=1 --", "${jndi:x}")));
            default -> JSON.valueToTree(random.nextBoolean() ? any(ids) : List.of(any(ids), any(ids)));
        };
    }

    private static JsonNode tree(String body) {
        try {
            return body.startsWith("{") ? JSON.readTree(body) : JSON.missingNode();
        } catch (JsonProcessingException broken) {
            return JSON.missingNode();
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            objects.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> collect(child, objects));
        }
    }

    private static Call withBody(Call call, String body) {
        return new Call(
                call.method(),
                call.path(),
                call.headers(),
                new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
}
