package org.jointmeeting.shared.problem;

import java.util.List;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.jointmeeting.shared.text.Text;

/** Gives the framework's own errors the shape of ours, so that a caller meets one contract only. */
class FrameworkErrors {

    private static final Logger LOG = Logger.getLogger(FrameworkErrors.class);

    private static final Text SIGN_IN = Text.of(
            "尚未登录，或令牌已失效。请通过 /api/v1/oauth/token 登录，并以 Bearer 方式携带令牌或密钥。",
            "Not signed in, or the token has ended. Sign in at /api/v1/oauth/token and send the token or a key as Bearer.");

    private final ProblemAnswers answers;

    FrameworkErrors(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response ours(Problem problem) {
        return answers.answer(problem);
    }

    @ServerExceptionMapper
    public Response notSignedIn(UnauthorizedException e) {
        return answers.answer(new Problem(ProblemType.UNAUTHENTICATED, SIGN_IN));
    }

    @ServerExceptionMapper
    public Response signInFailed(AuthenticationFailedException e) {
        return answers.answer(new Problem(ProblemType.UNAUTHENTICATED, SIGN_IN));
    }

    @ServerExceptionMapper
    public Response notPermitted(ForbiddenException e) {
        return answers.answer(Problem.forbidden(
                Text.of("您的角色没有此项权限，请联系所在辖区的管理员。", "Your role may not do this; ask your administrator.")));
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(JsonProcessingException e) {
        return answers.answer(JsonErrors.explain(e));
    }

    @ServerExceptionMapper
    public Response anyOtherStatus(WebApplicationException e) {
        return switch (e.getResponse().getStatus()) {
            case 404 ->
                answers.answer(new Problem(
                        ProblemType.NOT_FOUND,
                        Text.of("地址不存在，或编号格式不正确。", "No such address, or an id of the wrong form.")));
            case 405 ->
                answers.answer(new Problem(
                        ProblemType.METHOD_NOT_ALLOWED,
                        Text.of("请改用接口说明中列出的方法。", "Use a method that the API description lists for it.")));
            case 406 ->
                answers.answer(new Problem(
                        ProblemType.NOT_ACCEPTABLE, Text.of("可用格式：application/json。", "Available: application/json.")));
            case 413 -> answers.answer(new Problem(ProblemType.TOO_LARGE, TooLargeBodies.LIMIT));
            case 415 ->
                answers.answer(
                        new Problem(
                                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                                Text.of(
                                        "请按接口说明使用 application/json（修改用 application/merge-patch+json）。",
                                        "Use application/json as the API description says (application/merge-patch+json to patch).")));
            case 400 -> answers.answer(JsonErrors.explain(e));
            default ->
                e.getResponse().getStatus() < 500
                        ? answers.answer(new Problem(
                                ProblemType.REQUEST_REFUSED,
                                Text.of("请求格式不正确。", "The request is not well-formed."),
                                List.of()))
                        : unforeseen(e);
        };
    }

    /** What nobody foresaw: logged with its cause here, and nothing of the inside told to the caller. */
    @ServerExceptionMapper
    public Response unforeseen(Throwable e) {
        Problem stored = StorageErrors.explain(e);
        Problem refusal = stored == null ? MultipartErrors.explain(e) : stored;
        if (refusal != null) {
            return answers.answer(refusal);
        }
        LOG.error("Unforeseen error", e);
        return answers.answer(
                new Problem(
                        ProblemType.INTERNAL,
                        Text.of(
                                "服务出现未预料的错误，未作任何更改。请稍后重试，并将 traceId 告知管理员。",
                                "An unforeseen error; nothing was changed. Try again later and tell the traceId to your administrator.")));
    }
}
