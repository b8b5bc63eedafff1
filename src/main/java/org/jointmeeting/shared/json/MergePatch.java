package org.jointmeeting.shared.json;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jointmeeting.shared.problem.JsonErrors;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** JSON merge patch (RFC 7396) over a typed record: the outcome is read and validated as strictly as a whole body. */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @param current what may be changed, as it stands
     * @param patch the patch document; null members take a value away, missing ones leave it
     * @throws Problem 400 when the patch is not an object or names an unknown property
     * @throws ConstraintViolationException when the outcome breaks a constraint
     */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (!(patch instanceof ObjectNode)) {
            throw Problem.field("", Text.of("修改内容应为 JSON 对象。", "A merge patch must be a JSON object."));
        }
        try {
            JsonNode merged = merge(json.valueToTree(current), patch);
            T outcome = json.treeToValue(merged, type);
            Set<ConstraintViolation<T>> violations = validator.validate(outcome);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return outcome;
        } catch (JsonProcessingException e) {
            throw JsonErrors.explain(e);
        }
    }

    private JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode outcome = target instanceof ObjectNode object ? object : json.createObjectNode();
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                outcome.putNull(member.getKey());
            } else {
                JsonNode old = outcome.path(member.getKey());
                outcome.set(member.getKey(), merge(old, member.getValue()));
            }
        });
        return outcome;
    }
}
