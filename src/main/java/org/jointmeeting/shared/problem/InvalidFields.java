package org.jointmeeting.shared.problem;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import org.jointmeeting.shared.text.Text;

/** Turns Bean Validation's findings into one problem that names every field. */
class InvalidFields {

    private final ProblemAnswers answers;

    InvalidFields(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        List<FieldError> errors = new ArrayList<>();
        e.getConstraintViolations().forEach(violation -> errors.add(errorOf(violation)));
        errors.sort((a, b) -> String.valueOf(a.pointer()).compareTo(String.valueOf(b.pointer())));
        return answers.answer(new Problem(
                ProblemType.INVALID_INPUT,
                Text.of("有 {0} 处填写不符合要求，请逐项更正。", "{0} value(s) are wrong; mend each one listed.", errors.size()),
                errors));
    }

    private static FieldError errorOf(ConstraintViolation<?> violation) {
        // Hibernate Validator has already interpolated the message in the language of Accept-Language.
        Text detail = Text.of("{0}", "{0}", violation.getMessage());
        String argument = "request";
        List<String> path = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                path.add(String.valueOf(node.getIndex()));
            }
            if (node.getKind() == ElementKind.PARAMETER) {
                argument = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                path.add(node.getName());
            }
        }
        // By convention of our resources a body is called request; what else has properties is a bean of parameters.
        if (argument.equals("request")) {
            return FieldError.inBody(String.join("/", path), detail);
        }
        return FieldError.inParameter(path.isEmpty() ? argument : String.join("/", path), detail);
    }
}
