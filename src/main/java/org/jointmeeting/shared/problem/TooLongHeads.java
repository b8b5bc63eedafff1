package org.jointmeeting.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import org.jointmeeting.shared.text.Text;

/**
 * Refuses addresses and headers that are longer than anyone needs, with a problem. The HTTP server takes more, so that
 * they get here; what goes beyond that too, it refuses by itself and without a body.
 */
@ApplicationScoped
class TooLongHeads {

    private static final int LONGEST_ADDRESS = 4096;
    private static final int LONGEST_HEADERS = 20_480;

    private static final Problem ADDRESS = new Problem(
            ProblemType.ADDRESS_TOO_LONG,
            Text.of(
                    "地址（含查询参数）不得超过 {0} 个字符。",
                    "An address with its query may have {0} characters at most.", LONGEST_ADDRESS));

    private static final Problem HEADERS = new Problem(
            ProblemType.HEADERS_TOO_LARGE,
            Text.of("全部报文头不得超过 {0} 个字符。", "All headers together may have {0} characters at most.", LONGEST_HEADERS));

    /** Before bodies are looked at. */
    private static final int FIRST = 20_000;

    private final RawAnswers answers;

    TooLongHeads(RawAnswers answers) {
        this.answers = answers;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext request) {
        if (request.request().uri().length() > LONGEST_ADDRESS) {
            answers.answer(request, ADDRESS);
        } else if (lengthOfHeaders(request.request()) > LONGEST_HEADERS) {
            answers.answer(request, HEADERS);
        } else {
            request.next();
        }
    }

    private static int lengthOfHeaders(HttpServerRequest request) {
        int length = 0;
        for (var header : request.headers()) {
            length += header.getKey().length() + header.getValue().length();
        }
        return length;
    }
}
