package org.jointmeeting.description;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** Arranges the paths in the order of the tags, and below a tag as the methods are written: the order of the work. */
class WorkOrder {

    private static final List<HttpMethod> METHODS =
            List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final OpenAPI api;
    private final DescribedMethods methods;
    private final List<String> tags;

    WorkOrder(OpenAPI api, DescribedMethods methods) {
        this.api = api;
        this.methods = methods;
        this.tags = api.getTags().stream().map(Tag::getName).toList();
    }

    void arrange() {
        Paths arranged = OASFactory.createPaths();
        api.getPaths().getPathItems().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, PathItem>>comparingInt(path -> tagOf(path.getValue()))
                        .thenComparing(path -> placeOf(path.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .forEach(path -> arranged.addPathItem(path.getKey(), inOrder(path.getValue())));
        dropUnusedTags();
        api.setPaths(null);
        api.setPaths(arranged);
        Components components = api.getComponents();
        api.setComponents(null);
        api.setComponents(components.schemas(new TreeMap<>(components.getSchemas())));
    }

    private void dropUnusedTags() {
        Set<String> used = Walk.operations(api)
                .flatMap(operation -> operation.getTags().stream())
                .collect(Collectors.toSet());
        api.setTags(api.getTags().stream()
                .filter(tag -> used.contains(tag.getName()))
                .toList());
    }

    private static PathItem inOrder(PathItem path) {
        PathItem arranged = OASFactory.createPathItem();
        path.getOperations().entrySet().stream()
                .sorted(Comparator.comparingInt(operation -> METHODS.indexOf(operation.getKey())))
                .forEach(operation -> arranged.setOperation(operation.getKey(), inOrder(operation.getValue())));
        return arranged;
    }

    private static Operation inOrder(Operation operation) {
        return OASFactory.createOperation()
                .tags(operation.getTags())
                .summary(operation.getSummary())
                .description(operation.getDescription())
                .operationId(operation.getOperationId())
                .parameters(operation.getParameters())
                .requestBody(operation.getRequestBody())
                .responses(operation.getResponses())
                .security(operation.getSecurity())
                .extensions(operation.getExtensions());
    }

    private int tagOf(PathItem path) {
        return path.getOperations().values().stream()
                .flatMap(operation -> operation.getTags() == null ? Stream.empty() : operation.getTags().stream())
                .mapToInt(tags::indexOf)
                .map(place -> place < 0 ? tags.size() : place)
                .min()
                .orElse(tags.size());
    }

    private String placeOf(PathItem path) {
        return path.getOperations().values().stream()
                .map(operation -> methods.placeOf(operation.getOperationId()))
                .min(Comparator.naturalOrder())
                .orElse("~");
    }
}
