package org.jointmeeting.architecture;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClass;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a caller may send is bounded everywhere, so that no table has to refuse what validation let pass. */
class RequestsTest {

    @Test
    void textsNumbersAndListsOfRequestsAreBounded() {
        Set<String> unbounded = new TreeSet<>();
        requestRecords().forEach(type -> {
            for (RecordComponent component : type.getRecordComponents()) {
                if (!isBounded(component)) {
                    unbounded.add(type.getSimpleName() + "." + component.getName());
                }
            }
        });
        assertThat(unbounded)
                .as("request fields without @Size or @Pattern (texts, lists) or @Min and @Max (numbers)")
                .isEmpty();
    }

    @Test
    void thereAreRequestsToLookAt() {
        assertThat(requestRecords()).hasSizeGreaterThan(3);
    }

    private static boolean isBounded(RecordComponent component) {
        AnnotatedElement constraints = fieldOf(component);
        Class<?> type = component.getType();
        if (type == String.class) {
            return has(constraints, Size.class) || has(constraints, Pattern.class);
        }
        if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class || type == double.class) {
            return (has(constraints, Min.class) || has(constraints, jakarta.validation.constraints.DecimalMin.class))
                    && (has(constraints, Max.class)
                            || has(constraints, jakarta.validation.constraints.DecimalMax.class));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return has(constraints, Size.class) && areElementsBounded(component.getAnnotatedType());
        }
        return true;
    }

    private static boolean areElementsBounded(AnnotatedType list) {
        if (!(list instanceof AnnotatedParameterizedType parameterized)) {
            return true;
        }
        AnnotatedType element = parameterized.getAnnotatedActualTypeArguments()[0];
        return element.getType() != String.class || has(element, Size.class) || has(element, Pattern.class);
    }

    private static boolean has(AnnotatedElement element, Class<? extends Annotation> constraint) {
        return element.getAnnotationsByType(constraint).length > 0;
    }

    private static AnnotatedElement fieldOf(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The records that bodies are read into, with those inside them. */
    private static Set<Class<?>> requestRecords() {
        Set<Class<?>> found = new LinkedHashSet<>();
        House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Stream.of(POST.class, PUT.class, PATCH.class).anyMatch(method::isAnnotationPresent))
                .flatMap(RequestsTest::bodies)
                .forEach(type -> add(type, found));
        return found;
    }

    private static Stream<Class<?>> bodies(Method method) {
        RequestBody described = method.getAnnotation(RequestBody.class);
        Stream<Class<?>> patches = described == null
                ? Stream.empty()
                : Stream.of(described.content()).map(Content::schema).map(schema -> schema.implementation());
        return Stream.concat(patches, Stream.of(method.getParameters()).map(Parameter::getType));
    }

    private static void add(Class<?> type, Set<Class<?>> found) {
        if (!type.isRecord() || !found.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            add(component.getType(), found);
            if (component.getAnnotatedType() instanceof AnnotatedParameterizedType list) {
                List.of(list.getAnnotatedActualTypeArguments()).forEach(argument -> {
                    if (argument.getType() instanceof Class<?> element) {
                        add(element, found);
                    }
                });
            }
        }
    }
}
