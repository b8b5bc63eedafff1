package org.jointmeeting.shared.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.opentelemetry.api.trace.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.text.Language;

/** An RFC 9457 problem as the caller reads it. */
@Schema(name = "Problem", description = "RFC 9457 问题详情 · problem details")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
        @Schema(required = true, examples = "urn:joint-meeting:problem:invalid-input") URI type,
        @Schema(required = true, examples = "填写的内容有误") String title,
        @Schema(required = true, examples = "400") int status,
        @Schema(examples = "标题不能为空。") @Nullable String detail,
        @Schema(examples = "/api/v1/agenda-items") @Nullable String instance,
        @Schema(description = "日志与链路追踪中的同一编号 · the id under which logs and traces know this request") @Nullable
                String traceId,
        List<Field> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extensions) {

    @Schema(name = "ProblemField", description = "哪个字段、错在哪里、应当怎样 · which field, what is wrong, what would be right")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Field(
            @Schema(examples = "#/title") @Nullable String pointer,
            @Schema(examples = "limit") @Nullable String parameter,
            @Schema(required = true, examples = "不能为空") String detail) {

        static Field of(FieldError error, Language language) {
            return new Field(error.pointer(), error.parameter(), error.detail().in(language));
        }
    }

    public static ProblemView of(Problem problem, Language language, @Nullable String instance) {
        return new ProblemView(
                problem.type().uri(),
                problem.type().title().in(language),
                problem.type().status(),
                problem.explanation().in(language),
                instance,
                currentTraceId(),
                problem.fields().stream()
                        .map(error -> Field.of(error, language))
                        .toList(),
                problem.extensions());
    }

    private static @Nullable String currentTraceId() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }
}
