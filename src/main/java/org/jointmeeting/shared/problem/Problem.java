package org.jointmeeting.shared.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.WebApplicationException;

import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;

/**
 * A refusal: what is wrong, with which fields, and what would be right. It rolls the transaction back and reaches the
 * caller as an RFC 9457 problem. (It extends WebApplicationException so that parameter converters may throw it.)
 */
public class Problem extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Text explanation;
    private final transient List<FieldError> fields;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    public Problem(ProblemType type, Text explanation, List<FieldError> fields) {
        super(explanation.in(Language.EN), type.status());
        this.type = type;
        this.explanation = explanation;
        this.fields = List.copyOf(fields);
    }

    public Problem(ProblemType type, Text explanation) {
        this(type, explanation, List.of());
    }

    /** 404: nothing with that id, or nothing the caller may know of. */
    public static Problem notFound(Text what) {
        return new Problem(
                ProblemType.NOT_FOUND,
                Text.of("没有找到该{0}，或不在您的辖区范围内。", "No such {0}, or it is outside your jurisdiction.", what));
    }

    /** 400: a field of the body is missing or wrong. */
    public static Problem field(String path, Text detail) {
        return new Problem(ProblemType.INVALID_INPUT, detail, List.of(FieldError.inBody(path, detail)));
    }

    /** 400: a query, path or header parameter is wrong. */
    public static Problem parameter(String name, Text detail) {
        return new Problem(ProblemType.INVALID_INPUT, detail, List.of(FieldError.inParameter(name, detail)));
    }

    /** 422: the input is well-formed but a rule of procedure forbids it; the field that decides is named. */
    public static Problem rule(String path, Text detail) {
        return new Problem(ProblemType.RULE_VIOLATED, detail, List.of(FieldError.inBody(path, detail)));
    }

    /** 422: a rule of procedure forbids it, whatever the input. */
    public static Problem rule(Text detail) {
        return new Problem(ProblemType.RULE_VIOLATED, detail);
    }

    public static Problem conflict(Text detail) {
        return new Problem(ProblemType.CONFLICT, detail);
    }

    public static Problem forbidden(Text detail) {
        return new Problem(ProblemType.FORBIDDEN, detail);
    }

    /** Adds an extension member to the problem, such as the actions that are allowed instead. */
    public Problem with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Text explanation() {
        return explanation;
    }

    public List<FieldError> fields() {
        return fields;
    }

    public Map<String, Object> extensions() {
        return extensions;
    }
}
