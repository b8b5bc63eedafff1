package org.jointmeeting.description;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Permission;
import org.jointmeeting.security.Role;

/** The resource methods behind the operations: who may call them, and where in the code they stand. */
class DescribedMethods {

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName PERMISSIONS = DotName.createSimple("io.quarkus.security.PermissionsAllowed");

    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName IDEMPOTENT = DotName.createSimple("org.jointmeeting.shared.concurrency.Idempotent");
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

    private final Map<String, MethodInfo> byOperation = new TreeMap<>();

    DescribedMethods(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD && operation.value("operationId") != null) {
                byOperation.put(
                        operation.value("operationId").asString(),
                        operation.target().asMethod());
            }
        }
    }

    /** The roles that may call the operation, in the order of the enum; none where it asks for no permission. */
    List<Role> callersOf(String operationId) {
        MethodInfo method = byOperation.get(operationId);
        AnnotationInstance allowed = method == null ? null : method.declaredAnnotation(PERMISSIONS);
        Stream<String> permissions =
                allowed == null ? Stream.empty() : Arrays.stream(allowed.value().asStringArray());
        return permissions
                .flatMap(permission -> Permission.holdersOf(permission).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether it may be called before signing in. */
    boolean isForEverybody(String operationId) {
        return has(operationId, PERMIT_ALL);
    }

    /** Whether it takes an Idempotency-Key. */
    boolean isIdempotent(String operationId) {
        return has(operationId, IDEMPOTENT);
    }

    private boolean has(String operationId, DotName annotation) {
        MethodInfo method = byOperation.get(operationId);
        return method != null && method.hasDeclaredAnnotation(annotation);
    }

    /** The address of the method's resource and its place there, as it was written: sorts in the order of the code. */
    String placeOf(@Nullable String operationId) {
        MethodInfo method = operationId == null ? null : byOperation.get(operationId);
        AnnotationInstance address =
                method == null ? null : method.declaringClass().declaredAnnotation(PATH);
        if (method == null || address == null) {
            return "~";
        }
        int place = method.declaringClass().methodsInDeclarationOrder().indexOf(method);
        return "%s %03d".formatted(address.value().asString(), place);
    }
}
