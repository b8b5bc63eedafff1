package org.jointmeeting.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;

import org.jointmeeting.shared.text.Language;

/** Gives a problem as the answer where no resource has been reached yet. */
@ApplicationScoped
public class RawAnswers {

    private final ObjectMapper json;

    RawAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** @return when the answer has been sent */
    public Future<Void> answer(RoutingContext request, Problem problem) {
        Language language = Language.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        ProblemView view = ProblemView.of(problem, language, request.request().path());
        try {
            return request.response()
                    .setStatusCode(view.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemAnswers.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                    .end(json.writeValueAsString(view));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
