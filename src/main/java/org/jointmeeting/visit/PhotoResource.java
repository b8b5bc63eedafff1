package org.jointmeeting.visit;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.file.Attachments;

/** The photos of visits over HTTP. */
@Path("/visits/{id}/photos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Visits")
class PhotoResource {

    private final KeepingPhotos keeping;

    PhotoResource(KeepingPhotos keeping) {
        this.keeping = keeping;
    }

    @GET
    @PermissionsAllowed(Permission.VISIT_READ)
    @Operation(operationId = "listVisitPhotos", summary = "走访照片清单 · Photos of a visit")
    public List<PhotoView> list(@PathParam("id") UUID id) {
        return keeping.of(id);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Permission.VISIT_MAKE)
    @Operation(operationId = "addVisitPhoto", summary = "上传走访照片 · Upload a photo (JPG, PNG; 8 MB)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PhotoView.class)))
    public Response add(
            @PathParam("id") UUID id,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("note") @Nullable String note) {
        FileUpload sent = Attachments.require(file);
        return Versions.created(
                "/visits/" + id + "/photos", keeping.add(id, sent.fileName(), Attachments.bytes(sent), note));
    }

    @GET
    @Path("/{photoId}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed(Permission.VISIT_READ)
    @Operation(operationId = "downloadVisitPhoto", summary = "下载走访照片 · Download a photo of a visit")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id, @PathParam("photoId") UUID photoId) {
        KeepingPhotos.Stored stored = keeping.content(id, photoId);
        return Attachments.download(stored.fileName(), stored.content());
    }
}
