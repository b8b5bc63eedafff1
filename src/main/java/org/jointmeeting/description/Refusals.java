package org.jointmeeting.description;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** Which refusals an operation can give, by what it takes. */
final class Refusals {

    private Refusals() {}

    static Set<Refusal> of(String path, HttpMethod method, Operation operation) {
        Set<Refusal> refusals =
                EnumSet.of(Refusal.BAD_REQUEST, Refusal.UNAUTHENTICATED, Refusal.FORBIDDEN, Refusal.INTERNAL);
        boolean changes = method != HttpMethod.GET;
        if (path.contains("{") || changes) {
            refusals.add(Refusal.NOT_FOUND);
        }
        if (changes) {
            refusals.add(Refusal.CONFLICT);
        }
        if (changes && method != HttpMethod.DELETE) {
            refusals.add(Refusal.RULE_VIOLATED);
        }
        if (operation.getRequestBody() != null) {
            refusals.addAll(EnumSet.of(Refusal.TOO_LARGE, Refusal.UNSUPPORTED_MEDIA_TYPE));
        }
        if (takesIfMatch(operation)) {
            refusals.add(Refusal.STALE);
            if (method != HttpMethod.POST) {
                refusals.add(Refusal.PRECONDITION_REQUIRED);
            }
        }
        return refusals;
    }

    private static boolean takesIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> SharedHeaders.IF_MATCH.equals(parameter.getName()));
    }
}
