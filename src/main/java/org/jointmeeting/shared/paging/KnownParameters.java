package org.jointmeeting.shared.paging;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;

import org.jointmeeting.shared.problem.FieldError;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.problem.Unprintable;
import org.jointmeeting.shared.text.Text;

/** Refuses a query parameter the operation does not know: a mistyped filter would silently show everything. */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();
    private final ResourceInfo resource;

    KnownParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::namesOf);
        Text hint = Text.of("没有此查询参数。可用参数：{0}。", "No such parameter. Known ones: {0}.", String.join(", ", names));
        var unknown = given.keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> FieldError.inParameter(name, hint))
                .collect(Collectors.toList());
        if (!unknown.isEmpty()) {
            throw new Problem(ProblemType.UNKNOWN_PARAMETER, hint, unknown);
        }
        given.forEach((name, values) -> {
            if (values.stream().anyMatch(Unprintable::in)) {
                throw Problem.parameter(name, Unprintable.REFUSAL);
            }
        });
    }

    private static Set<String> namesOf(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addNamesOf(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void addNamesOf(Class<?> type, Set<String> names) {
        for (Class<?> part = type; part != null && part != Object.class; part = part.getSuperclass()) {
            for (Field field : part.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    names.add(field.getAnnotation(QueryParam.class).value());
                } else if (field.isAnnotationPresent(BeanParam.class)) {
                    addNamesOf(field.getType(), names);
                }
            }
        }
    }
}
