package org.jointmeeting.shared.problem;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.text.Text;

/** Recognises by where it was thrown that a multipart body could not be read: its parser has no exception of its own. */
final class MultipartErrors {

    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";
    private static final int DEPTH = 5;

    private MultipartErrors() {}

    /** The refusal of an unreadable multipart body, or null when the failure is another. */
    static @Nullable Problem explain(Throwable error) {
        boolean isFromParser = Arrays.stream(error.getStackTrace()).limit(DEPTH).anyMatch(frame -> frame.getClassName()
                .startsWith(PARSER));
        return isFromParser
                ? new Problem(
                        ProblemType.REQUEST_REFUSED,
                        Text.of(
                                "multipart/form-data 请求体不完整、格式不正确或字段过多。",
                                "The multipart/form-data body is cut short, not well-formed, or has too many fields."))
                : null;
    }
}
