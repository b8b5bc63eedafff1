package org.jointmeeting.description;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import org.jointmeeting.shared.text.Text;

/** The headers that operations share, each described once. */
final class SharedHeaders {

    static final String IF_MATCH = "If-Match";

    private static final String ETAG = "ETag";
    private static final String LOCATION = "Location";
    private static final String KEY = "IdempotencyKey";
    private static final String LANGUAGE = "AcceptLanguage";

    private SharedHeaders() {}

    static void describe(OpenAPI api) {
        api.getComponents()
                .addParameter(
                        KEY,
                        inHeader("Idempotency-Key")
                                .description(Bilingual.of(Text.of(
                                        "幂等键：同一键重复提交只执行一次，并返回首次的结果；保留 24 小时（可配置），之后视为新的请求",
                                        "the same key runs once and is answered as the first time, for 24 hours"
                                                + " (configurable); then it stands for a new request")))
                                .schema(text("4d1f1c1e-6f0b-4f43-9a55-0c8b6a6b7d10")
                                        .minLength(1)
                                        .maxLength(100)))
                .addParameter(
                        LANGUAGE,
                        inHeader("Accept-Language")
                                .description(Bilingual.of(Text.of(
                                        "提示与错误信息所用语言，默认中文", "language of messages and errors, Chinese by default")))
                                .schema(text("zh-CN")))
                .addHeader(ETAG, header("记录的版本，修改时放入 If-Match", "the record's version, sent back in If-Match", "\"3\""))
                .addHeader(
                        LOCATION,
                        header(
                                "新建记录的地址",
                                "address of what was created",
                                "/api/v1/agenda-items/019ab0c2-5d3e-7c41-9f0a-3b1d6e8f2a47"));
    }

    static Parameter key() {
        return OASFactory.createParameter().ref("#/components/parameters/" + KEY);
    }

    static Parameter language() {
        return OASFactory.createParameter().ref("#/components/parameters/" + LANGUAGE);
    }

    static Header etag() {
        return OASFactory.createHeader().ref("#/components/headers/" + ETAG);
    }

    static Header location() {
        return OASFactory.createHeader().ref("#/components/headers/" + LOCATION);
    }

    /** Describes an If-Match that the method itself takes. */
    static void describeIfMatch(Parameter ifMatch, Text meaning) {
        ifMatch.description(Bilingual.of(meaning)).schema(text("\"3\""));
    }

    private static Parameter inHeader(String name) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).required(false);
    }

    private static Header header(String zh, String en, String example) {
        return OASFactory.createHeader()
                .description(Bilingual.of(Text.of(zh, en)))
                .required(true)
                .schema(text(example));
    }

    private static Schema text(String example) {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING)).examples(List.of(example));
    }
}
