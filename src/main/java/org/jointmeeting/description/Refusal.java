package org.jointmeeting.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import org.jointmeeting.shared.problem.ProblemAnswers;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;

/** The refusals that operations share, each described once, with a problem as the caller would read it. */
enum Refusal {
    BAD_REQUEST(
            "BadRequest",
            ProblemType.INVALID_INPUT,
            Text.of("填写的内容有误，逐项指出", "some input is wrong; each field is named"),
            Map.of("pointer", "#/name", "detail", "不能为空")),
    UNAUTHENTICATED("Unauthenticated", ProblemType.UNAUTHENTICATED, Text.of("尚未登录", "not signed in"), Map.of()),
    FORBIDDEN("Forbidden", ProblemType.FORBIDDEN, Text.of("没有此项权限", "the role may not do this"), Map.of()),
    NOT_FOUND(
            "NotFound",
            ProblemType.NOT_FOUND,
            Text.of("查无此项，或不在本人辖区", "nothing with that id within the caller's jurisdiction"),
            Map.of()),
    CONFLICT(
            "Conflict",
            ProblemType.CONFLICT,
            Text.of("与现有记录或当前状态冲突", "in conflict with what is recorded or with the present state"),
            Map.of()),
    STALE(
            "Stale",
            ProblemType.STALE,
            Text.of("读取之后记录已被修改", "the record changed after it was read"),
            Map.of("parameter", "If-Match", "detail", "当前 ETag 为 \"4\"")),
    TOO_LARGE("TooLarge", ProblemType.TOO_LARGE, Text.of("请求体过大", "the body is too large"), Map.of()),
    UNSUPPORTED_MEDIA_TYPE(
            "UnsupportedMediaType",
            ProblemType.UNSUPPORTED_MEDIA_TYPE,
            Text.of("不支持的内容类型", "a media type that is not taken here"),
            Map.of()),
    RULE_VIOLATED(
            "RuleViolated",
            ProblemType.RULE_VIOLATED,
            Text.of("不符合办理规则，或幂等键已用于另一请求", "a rule of procedure forbids it, or the key was used for another request"),
            Map.of("pointer", "#/dueOn", "detail", "办理期限应为工作日")),
    PRECONDITION_REQUIRED(
            "PreconditionRequired",
            ProblemType.PRECONDITION_REQUIRED,
            Text.of("缺少 If-Match", "If-Match is missing"),
            Map.of("parameter", "If-Match", "detail", "请先读取记录，并带回其 ETag")),
    INTERNAL("Internal", ProblemType.INTERNAL, Text.of("服务内部错误", "something went wrong inside"), Map.of());

    private final String component;
    private final ProblemType type;
    private final Text meaning;
    private final Map<String, String> field;

    Refusal(String component, ProblemType type, Text meaning, Map<String, String> field) {
        this.component = component;
        this.type = type;
        this.meaning = meaning;
        this.field = Map.copyOf(field);
    }

    /** Adds all of them to the components. */
    static void describe(OpenAPI api) {
        for (Refusal refusal : values()) {
            api.getComponents().addResponse(refusal.component, refusal.response());
        }
    }

    String status() {
        return String.valueOf(type.status());
    }

    APIResponse reference() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + component);
    }

    private APIResponse response() {
        return OASFactory.createAPIResponse()
                .description(Bilingual.of(meaning))
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemAnswers.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(Walk.SCHEMAS + "Problem"))
                                        .example(example())));
    }

    private Map<String, Object> example() {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type.uri().toString());
        problem.put("title", type.title().in(Language.ZH));
        problem.put("status", type.status());
        problem.put("detail", meaning.in(Language.ZH) + "。");
        problem.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        if (!field.isEmpty()) {
            problem.put("errors", List.of(new java.util.TreeMap<>(field)));
        }
        return problem;
    }

    /** About who calls: never given where nobody need have signed in. */
    boolean isOfRights() {
        return this == UNAUTHENTICATED || this == FORBIDDEN;
    }
}
