package org.jointmeeting.shared.problem;

import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import org.jointmeeting.shared.text.Text;

/** Says in words what Jackson refused: where in the body, and what would be right. */
public final class JsonErrors {

    private JsonErrors() {}

    /** Finds the JSON error that led to a framework exception; a general refusal when there is none. */
    public static Problem explain(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json) {
                return explain(json);
            }
        }
        return new Problem(
                ProblemType.MALFORMED_JSON,
                Text.of("请求体缺失或无法解析，请发送一个 JSON 对象。", "The body is missing or unreadable; send a JSON object."));
    }

    private static Problem explain(JsonProcessingException json) {
        if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            Text detail = detail(mapping);
            return new Problem(ProblemType.INVALID_INPUT, detail, List.of(FieldError.inBody(pathOf(mapping), detail)));
        }
        if (json instanceof MismatchedInputException) {
            return new Problem(
                    ProblemType.MALFORMED_JSON, Text.of("请求体应为一个 JSON 对象。", "The body must be a JSON object."));
        }
        JsonLocation location = json.getLocation();
        return new Problem(
                ProblemType.MALFORMED_JSON,
                location == null
                        ? Text.of("请求体不是合法的 JSON。", "The body is not valid JSON.")
                        : Text.of(
                                "请求体不是合法的 JSON：第 {0} 行第 {1} 列附近。",
                                "The body is not valid JSON, near line {0} column {1}.",
                                location.getLineNr(),
                                location.getColumnNr()));
    }

    private static Text detail(JsonMappingException mapping) {
        if (mapping instanceof Explained explained) {
            return explained.explanation();
        }
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds() == null
                    ? ""
                    : unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
            return Text.of("没有此字段。可用字段：{0}。", "There is no such property. Known ones: {0}.", known);
        }
        if (mapping instanceof InvalidFormatException format && format.getTargetType() != null) {
            return expected(format.getTargetType());
        }
        if (mapping instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return expected(mismatch.getTargetType());
        }
        return Text.of("此处的值无法读取。", "The value here cannot be read.");
    }

    private static Text expected(Class<?> type) {
        if (type.isEnum()) {
            List<String> constants = List.of(type.getEnumConstants()).stream()
                    .map(String::valueOf)
                    .toList();
            return Text.of("应为下列值之一：{0}。", "Must be one of: {0}.", String.join(", ", constants));
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> Text.of("应为 UUID 格式的编号。", "Must be an id in UUID form.");
            case "Instant" ->
                Text.of(
                        "应为带时区的 RFC 3339 时间，如 2026-12-01T14:00:00+08:00。",
                        "Must be an RFC 3339 time with offset, such as 2026-12-01T14:00:00+08:00.");
            case "LocalDate" -> Text.of("应为日期，如 2026-12-01。", "Must be a date such as 2026-12-01.");
            case "int", "Integer", "long", "Long" -> Text.of("应为整数。", "Must be a whole number.");
            case "BigDecimal", "double", "Double" -> Text.of("应为数字。", "Must be a number.");
            case "boolean", "Boolean" -> Text.of("应为 true 或 false。", "Must be true or false.");
            case "String" -> Text.of("应为文本。", "Must be text.");
            case "List", "Set", "ArrayList", "HashSet" -> Text.of("应为数组。", "Must be an array.");
            default -> Text.of("此处的值类型不对，应为 JSON 对象。", "The value is of the wrong type; a JSON object belongs here.");
        };
    }

    private static String pathOf(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(part ->
                        part.getFieldName() == null ? String.valueOf(part.getIndex()) : escape(part.getFieldName()))
                .collect(Collectors.joining("/"));
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
