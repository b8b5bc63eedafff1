package org.jointmeeting.shared.problem;

import java.net.URI;

import org.jointmeeting.shared.text.Text;

/** Every kind of refusal this service gives: its slug, its HTTP status and its title in both languages. */
public enum ProblemType {
    MALFORMED_JSON("malformed-json", 400, Text.of("请求体不是合法的 JSON", "The body is not valid JSON")),
    INVALID_INPUT("invalid-input", 400, Text.of("填写的内容有误", "Some input is wrong")),
    UNKNOWN_PARAMETER("unknown-parameter", 400, Text.of("无法识别的查询参数", "Unknown query parameter")),
    SIGN_IN_FAILED("sign-in-failed", 400, Text.of("登录失败", "Sign-in failed")),
    UNAUTHENTICATED("unauthenticated", 401, Text.of("请先登录", "Sign in first")),
    FORBIDDEN("forbidden", 403, Text.of("没有此项权限", "You may not do this")),
    NOT_FOUND("not-found", 404, Text.of("查无此项", "There is no such thing here")),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, Text.of("此地址不支持该请求方法", "This address does not take that method")),
    NOT_ACCEPTABLE("not-acceptable", 406, Text.of("无法按所要求的格式答复", "No answer in the format asked for")),
    CONFLICT("conflict", 409, Text.of("与现有记录冲突", "This conflicts with what is recorded")),
    ACTION_NOT_ALLOWED("action-not-allowed", 409, Text.of("当前状态不能执行此操作", "The state does not allow this action")),
    DOUBLE_BOOKING("double-booking", 409, Text.of("时间冲突", "Already booked at that time")),
    STILL_RUNNING("still-running", 409, Text.of("相同的请求正在处理", "The same request is still running")),
    STALE("stale", 412, Text.of("记录已被他人修改", "Somebody else has changed this meanwhile")),
    TOO_LARGE("too-large", 413, Text.of("请求内容过大", "The request is too large")),
    ADDRESS_TOO_LONG("address-too-long", 414, Text.of("地址过长", "The address is too long")),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, Text.of("不支持的内容类型", "This media type is not taken here")),
    RULE_VIOLATED("rule-violated", 422, Text.of("不符合办理规则", "A rule of procedure is not met")),
    KEY_REUSED("key-reused", 422, Text.of("幂等键已用于另一请求", "The idempotency key was used for another request")),
    PRECONDITION_REQUIRED("precondition-required", 428, Text.of("缺少 If-Match", "If-Match is missing")),
    HEADERS_TOO_LARGE("headers-too-large", 431, Text.of("报文头过大", "The headers are too large")),
    REQUEST_REFUSED("request-refused", 400, Text.of("请求无法受理", "The request cannot be taken")),
    TOO_MANY_REQUESTS("too-many-requests", 429, Text.of("请求过于频繁", "Too many requests")),
    INTERNAL("internal", 500, Text.of("服务内部错误", "Something went wrong inside"));

    private final String slug;
    private final int status;
    private final Text title;

    ProblemType(String slug, int status, Text title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    public URI uri() {
        return URI.create("urn:joint-meeting:problem:" + slug);
    }

    public int status() {
        return status;
    }

    public Text title() {
        return title;
    }
}
