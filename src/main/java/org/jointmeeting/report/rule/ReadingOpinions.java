package org.jointmeeting.report.rule;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jointmeeting.report.history.PastEvent;

/** Reads what a raiser said out of the verification as it stands in the history. */
@ApplicationScoped
class ReadingOpinions {

    private final ObjectMapper json;

    ReadingOpinions(ObjectMapper json) {
        this.json = json;
    }

    /** What the raiser is asked, by its name in the request. */
    enum Question {
        SOLVED("solved"),
        SATISFIED("satisfied");

        private final String field;

        Question(String field) {
            this.field = field;
        }
    }

    /** Empty when nobody was contacted. */
    Optional<Boolean> answer(PastEvent verification, Question question) {
        if (verification.opinion() == null) {
            return Optional.empty();
        }
        try {
            JsonNode opinion = json.readTree(verification.opinion()).path("raiserOpinion");
            return opinion.path("contacted").asBoolean()
                    ? Optional.of(opinion.path(question.field).asBoolean())
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a step in the history that is no JSON", e);
        }
    }
}
