package org.jointmeeting.shared.problem;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.text.Text;

/**
 * What is wrong with one field and what would be right. Exactly one of pointer (an RFC 6901 fragment into the body,
 * {@code #/tasks/0/dueOn}) and parameter (name of a query, path or header parameter) is set.
 */
public record FieldError(@Nullable String pointer, @Nullable String parameter, Text detail) {

    /** @param path the property's path in the body, parts separated by '/', such as {@code tasks/0/dueOn} */
    public static FieldError inBody(String path, Text detail) {
        return new FieldError(path.isEmpty() ? "#" : "#/" + path, null, detail);
    }

    public static FieldError inParameter(String name, Text detail) {
        return new FieldError(null, name, detail);
    }
}
