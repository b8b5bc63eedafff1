package org.jointmeeting.description;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import org.jointmeeting.security.Role;
import org.jointmeeting.shared.text.Text;

/** Gives every operation its headers, its roles, its refusals and the headers of its answers. */
class CompletedOperations {

    private static final Map<String, Text> DONE = Map.of(
            "200", Text.of("成功", "done"),
            "201", Text.of("已创建", "created"),
            "202", Text.of("已受理，正在处理", "taken up, still running"),
            "204", Text.of("已完成，无返回内容", "done, nothing to show"));

    private final OpenAPI api;
    private final DescribedMethods methods;
    private final DescribedRecords records;
    private final BodyExamples examples;
    private final WorkedExamples worked = new WorkedExamples();

    CompletedOperations(OpenAPI api, DescribedMethods methods, DescribedRecords records) {
        this.api = api;
        this.methods = methods;
        this.records = records;
        this.examples = new BodyExamples(api);
    }

    void complete() {
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
    }

    private void complete(String path, HttpMethod method, Operation operation) {
        boolean open = methods.isForEverybody(operation.getOperationId());
        if (open) {
            operation.setSecurity(List.of());
        } else {
            addRoles(operation);
        }
        addHeaders(method, operation);
        operation.getResponses().getAPIResponses().forEach(this::completeAnswer);
        Refusals.of(path, method, operation).stream()
                .filter(refusal -> !open || !refusal.isOfRights())
                .forEach(refusal -> operation.getResponses().addAPIResponse(refusal.status(), refusal.reference()));
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            examples.complete(operation.getRequestBody().getContent());
            operation.getRequestBody().getContent().getMediaTypes().forEach(CompletedOperations::demandFiles);
        }
        if (!open) {
            worked.complete(path, operation, ExampleDays.fixed());
        }
    }

    private void addRoles(Operation operation) {
        List<String> roles = methods.callersOf(operation.getOperationId()).stream()
                .map(Role::name)
                .toList();
        if (roles.isEmpty()) {
            return;
        }
        operation.addExtension("x-roles", roles);
        String line = roles.size() == Role.values().length
                ? "所有角色均可调用 · every role may call it"
                : "可调用的角色 · roles that may call it: " + String.join(", ", roles);
        operation.setDescription(
                operation.getDescription() == null ? line : operation.getDescription() + "\n\n" + line);
    }

    private void addHeaders(HttpMethod method, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(CompletedOperations::keepEmpty);
            operation.getParameters().stream()
                    .filter(parameter -> SharedHeaders.IF_MATCH.equals(parameter.getName()))
                    .forEach(parameter -> describeIfMatch(method, operation, parameter));
        }
        if (methods.isIdempotent(operation.getOperationId())) {
            operation.addParameter(SharedHeaders.key());
        }
        operation.addParameter(SharedHeaders.language());
    }

    /**
     * An example of a parameter would be sent along by Swagger UI and narrow every list; one of its schema is not. What
     * must be given anyway keeps its example.
     */
    private static void keepEmpty(Parameter parameter) {
        if (Boolean.TRUE.equals(parameter.getRequired())) {
            showExampleOfSchema(parameter);
            return;
        }
        if (parameter.getExample() != null && parameter.getSchema() != null) {
            parameter.getSchema().setExamples(List.of(parameter.getExample()));
            parameter.setExample(null);
        }
    }

    private static void showExampleOfSchema(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (parameter.getExample() == null
                && parameter.getIn() == Parameter.In.QUERY
                && schema != null
                && schema.getExamples() != null
                && !schema.getExamples().isEmpty()) {
            parameter.setExample(schema.getExamples().get(0));
        }
    }

    private static void describeIfMatch(HttpMethod method, Operation operation, Parameter parameter) {
        if (method == HttpMethod.POST) {
            SharedHeaders.describeIfMatch(
                    parameter, Text.of("可选：仅当记录仍为此版本时执行", "optional: only if the record still has this version"));
        } else if (operation.getResponses().hasAPIResponse("201")) {
            SharedHeaders.describeIfMatch(
                    parameter,
                    Text.of("替换已有数据时必填：读取时得到的 ETag", "required to replace what is there: the ETag it was read with"));
        } else {
            SharedHeaders.describeIfMatch(
                    parameter,
                    Text.of(
                            "读取记录时得到的 ETag；* 表示不论现为何版本",
                            "the ETag that came with the record when it was read; * for whatever it is now"));
            parameter.setRequired(true);
            parameter.setExample("*");
        }
    }

    private void completeAnswer(String status, APIResponse answer) {
        Text done = DONE.get(status);
        if (done == null) {
            return;
        }
        answer.setDescription(Bilingual.of(done));
        if (answer.getContent() == null) {
            return;
        }
        answer.getContent().getMediaTypes().forEach(CompletedOperations::describeFile);
        if (isVersioned(answer.getContent())) {
            answer.addHeader("ETag", SharedHeaders.etag());
        }
        if (status.equals("201")) {
            answer.addHeader("Location", SharedHeaders.location());
        }
    }

    private boolean isVersioned(Content content) {
        return content.getMediaTypes().values().stream()
                .map(MediaType::getSchema)
                .anyMatch(schema -> schema != null
                        && Walk.referred(schema) != null
                        && records.isVersioned(String.valueOf(Walk.referred(schema))));
    }

    /** A form is sent for the sake of its files. */
    private static void demandFiles(String mediaType, MediaType content) {
        if (mediaType.startsWith("multipart/")) {
            content.getSchema().getProperties().forEach((name, property) -> {
                if ("binary".equals(property.getFormat())) {
                    content.getSchema().addRequired(name);
                }
            });
        }
    }

    /** What is no JSON is a file to whoever calls. */
    private static void describeFile(String mediaType, MediaType content) {
        Schema schema = content.getSchema();
        if (!mediaType.contains("json")
                && (schema == null
                        || schema.getType() == null
                        || schema.getType().contains(SchemaType.STRING))) {
            content.setSchema(
                    OASFactory.createSchema().type(List.of(SchemaType.STRING)).format("binary"));
        }
    }
}
