package org.jointmeeting.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** The records behind the schemas: what of them may be null, left out, or is a versioned representation. */
class DescribedRecords {

    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName VERSIONED = DotName.createSimple("org.jointmeeting.shared.concurrency.Versioned");
    private static final Set<String> LEFT_OUT = Set.of("NON_NULL", "NON_EMPTY", "NON_ABSENT", "NON_DEFAULT");

    private final Map<String, List<ClassInfo>> byName = new TreeMap<>();

    DescribedRecords(IndexView index) {
        index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("org.jointmeeting."))
                .forEach(type -> byName.computeIfAbsent(schemaName(type), name -> new ArrayList<>())
                        .add(type));
    }

    /** The record that the schema describes: of that name and with those properties. */
    @Nullable
    ClassInfo describedBy(String schemaName, Set<String> properties) {
        return byName.getOrDefault(schemaName, List.of()).stream()
                .filter(type -> properties.stream().allMatch(name -> component(type, name) != null))
                .findFirst()
                .orElse(null);
    }

    boolean isVersioned(String schemaName) {
        return byName.getOrDefault(schemaName, List.of()).stream()
                .anyMatch(type -> type.interfaceNames().contains(VERSIONED));
    }

    static boolean isNullable(ClassInfo type, String property) {
        RecordComponentInfo component = component(type, property);
        return component != null && component.type().hasAnnotation(NULLABLE);
    }

    static boolean isPrimitive(ClassInfo type, String property) {
        RecordComponentInfo component = component(type, property);
        return component != null && component.type().kind() == Type.Kind.PRIMITIVE;
    }

    /** Whether a null (or an empty list) is not written at all. */
    static boolean isLeftOut(ClassInfo type, String property) {
        AnnotationInstance include = type.field(property).declaredAnnotation(INCLUDE);
        if (include == null) {
            include = type.declaredAnnotation(INCLUDE);
        }
        return include != null
                && include.value() != null
                && LEFT_OUT.contains(include.value().asEnum());
    }

    private static @Nullable RecordComponentInfo component(ClassInfo type, String name) {
        return type.recordComponent(name);
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? type.simpleName()
                : schema.value("name").asString();
    }
}
