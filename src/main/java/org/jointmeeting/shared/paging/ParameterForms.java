package org.jointmeeting.shared.paging;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.PlausibleYears;

/** Reads typed parameters; a query parameter of the wrong form is a 400 that says the right one, an id in a path a 404. */
@Provider
public class ParameterForms implements ParamConverterProvider {

    private record Form(Function<String, Object> reader, Text expected) {}

    private static final Map<Class<?>, Form> FORMS = Map.of(
            UUID.class, new Form(UUID::fromString, Text.of("应为 UUID 格式的编号。", "Must be an id in UUID form.")),
            LocalDate.class,
                    new Form(ParameterForms::date, Text.of("应为日期，如 2026-12-01。", "Must be a date such as 2026-12-01.")),
            Instant.class,
                    new Form(
                            ParameterForms::time,
                            Text.of(
                                    "应为带时区的时间，如 2026-12-01T14:00:00+08:00。",
                                    "Must be a time with offset, such as 2026-12-01T14:00:00+08:00.")),
            Integer.class, new Form(Integer::valueOf, Text.of("应为整数。", "Must be a whole number.")),
            Boolean.class, new Form(ParameterForms::truth, Text.of("应为 true 或 false。", "Must be true or false.")));

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> raw, Type generic, Annotation[] annotations) {
        Form form = raw.isEnum() ? enumForm(raw) : FORMS.get(raw);
        return form == null ? null : new Converter<>(raw, form, nameOf(annotations));
    }

    private static Form enumForm(Class<?> raw) {
        String names =
                Arrays.stream(raw.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        return new Form(
                text -> Arrays.stream(raw.getEnumConstants())
                        .filter(constant -> constant.toString().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(text)),
                Text.of("应为下列值之一：{0}。", "Must be one of: {0}.", names));
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        requirePlausible(date.getYear());
        return date;
    }

    private static Instant time(String text) {
        // A plus sign that nobody encoded arrives as a blank.
        OffsetDateTime time = OffsetDateTime.parse(text.replace(' ', '+'));
        requirePlausible(time.getYear());
        return time.toInstant();
    }

    private static void requirePlausible(int year) {
        if (!PlausibleYears.include(year)) {
            throw new IllegalArgumentException("year " + year);
        }
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static @Nullable String nameOf(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
    }

    private record Converter<T>(Class<T> raw, Form form, @Nullable String queryName) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                return raw.cast(form.reader().apply(text));
            } catch (RuntimeException wrongForm) {
                throw queryName == null
                        ? Problem.notFound(Text.of("编号对应的记录", "record with that id"))
                        : Problem.parameter(queryName, form.expected());
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
