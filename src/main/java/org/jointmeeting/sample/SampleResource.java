package org.jointmeeting.sample;

import java.net.URI;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;

/** The sample over HTTP. */
@Path("/sample")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sample")
class SampleResource {

    private final LoadingSample loading;

    SampleResource(LoadingSample loading) {
        this.loading = loading;
    }

    @POST
    @Path("/actions/load")
    @Idempotent
    @PermissionsAllowed(Permission.SAMPLE_LOAD)
    @Operation(
            operationId = "loadSample",
            summary = "加载示例数据 · Load the sample",
            description = "后台加载，进度见 Location 所指资源。 Loads in the background; Location says where to look.")
    @APIResponse(
            responseCode = "202",
            description = "已开始 · started",
            content = @Content(schema = @Schema(implementation = SampleLoadView.class)))
    public Response load(@Valid @NotNull LoadSample request) {
        SampleLoadView started = loading.start(request.scope());
        return Response.accepted(started)
                .location(URI.create("sample/loads/" + started.id()))
                .build();
    }

    @GET
    @Path("/loads/{id}")
    @PermissionsAllowed(Permission.SAMPLE_LOAD)
    @Operation(operationId = "getSampleLoad", summary = "查看示例数据加载进度 · See how far a loading got")
    public SampleLoadView get(@PathParam("id") UUID id) {
        return loading.require(id);
    }
}
