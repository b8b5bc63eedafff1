package org.jointmeeting.shared.problem;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.text.Text;

/** Answers with a problem what the HTTP server refuses by itself, before any resource is reached. */
@ApplicationScoped
class FrameErrors {

    /** Before the failure handlers of the framework. */
    private static final int FIRST = -1_000_000;

    static final Problem NOT_WELL_FORMED = new Problem(
            ProblemType.REQUEST_REFUSED,
            Text.of(
                    "请求的地址或报文头格式不正确，请检查其中的百分号编码和 Host。",
                    "The address or a header is not well-formed; look at percent-encoding and Host."));

    private static final Map<Integer, Problem> REFUSALS = Map.of(
            400,
            NOT_WELL_FORMED,
            404,
            new Problem(
                    ProblemType.NOT_FOUND,
                    Text.of("地址不存在，接口说明见 /swagger/。", "No such address; the API is described at /swagger/.")),
            405,
            new Problem(
                    ProblemType.METHOD_NOT_ALLOWED,
                    Text.of("请改用接口说明中列出的方法。", "Use a method that the API description lists for it.")),
            406,
            new Problem(ProblemType.NOT_ACCEPTABLE, Text.of("可用格式：application/json。", "Available: application/json.")),
            413,
            new Problem(ProblemType.TOO_LARGE, TooLargeBodies.LIMIT),
            415,
            new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, Text.of("请使用 application/json。", "Use application/json.")));

    private final RawAnswers answers;

    FrameErrors(RawAnswers answers) {
        this.answers = answers;
    }

    void watch(@Observes Router router) {
        // The request itself does not know the status when not even its path could be read.
        REFUSALS.forEach((status, refusal) -> router.errorHandler(status, request -> answer(request, refusal)));
        router.route().order(FIRST).failureHandler(request -> answer(request, REFUSALS.get(request.statusCode())));
    }

    private void answer(RoutingContext request, @Nullable Problem refusal) {
        if (refusal == null || request.response().headWritten()) {
            request.next();
            return;
        }
        if (refusal.type() == ProblemType.TOO_LARGE) {
            request.response().putHeader("Connection", "close");
        }
        answers.answer(request, refusal);
    }
}
