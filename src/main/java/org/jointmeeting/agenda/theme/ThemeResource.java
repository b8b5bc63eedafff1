package org.jointmeeting.agenda.theme;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;

/** Suggestions of street-level items over HTTP. */
@Path("/theme-suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes")
class ThemeResource {

    private final ReadingThemes reading;
    private final TakingUpThemes taking;

    ThemeResource(ReadingThemes reading, TakingUpThemes taking) {
        this.reading = reading;
        this.taking = taking;
    }

    @GET
    @PermissionsAllowed(Permission.THEME_READ)
    @Operation(operationId = "listThemeSuggestions", summary = "查询共性问题建议 · List suggestions of street-level items")
    public Page<ThemeView> list(@BeanParam @Valid ThemeFilter filter, @BeanParam @Valid PageRequest page) {
        return reading.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.THEME_READ)
    @Operation(operationId = "getThemeSuggestion", summary = "查看共性问题建议 · Get a suggestion")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThemeView.class)))
    public Response get(@PathParam("id") UUID id) {
        return Versions.ok(reading.one(id));
    }

    @POST
    @Path("/actions/detect")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "detectThemes", summary = "立即查找共性问题 · Look for themes now")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ThemeView.class)))
    public Response detect(@Valid @NotNull DetectThemes request) {
        return Response.ok(reading.detect(request)).build();
    }

    @POST
    @Path("/{id}/actions/take-up")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "takeUpTheme", summary = "共性问题立项，并入同类议题 · Make one street-level item of it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThemeView.class)))
    public Response takeUp(@PathParam("id") UUID id, @Valid @NotNull TakeUpTheme request) {
        return Versions.ok(taking.takeUp(id, request));
    }

    @POST
    @Path("/{id}/actions/dismiss")
    @Idempotent
    @PermissionsAllowed(Permission.ITEM_HANDLE)
    @Operation(operationId = "dismissTheme", summary = "驳回共性问题建议 · Dismiss a suggestion")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThemeView.class)))
    public Response dismiss(@PathParam("id") UUID id, @Valid @NotNull DismissTheme request) {
        return Versions.ok(taking.dismiss(id, request));
    }
}
