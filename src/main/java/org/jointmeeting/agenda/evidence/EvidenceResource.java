package org.jointmeeting.agenda.evidence;

import java.util.Arrays;
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

import org.jointmeeting.meeting.Publicity;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.concurrency.Idempotent;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.file.Attachments;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Evidence over HTTP. */
@Path("/agenda-items/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
class EvidenceResource {

    private final KeepingEvidence keeping;

    EvidenceResource(KeepingEvidence keeping) {
        this.keeping = keeping;
    }

    @GET
    @PermissionsAllowed(Permission.ITEM_READ)
    @Operation(operationId = "listEvidence", summary = "佐证材料清单 · List evidence")
    public List<EvidenceView> list(@PathParam("id") UUID id) {
        return keeping.of(id);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Permission.EVIDENCE_ADD)
    @Operation(operationId = "addEvidence", summary = "上传佐证材料 · Upload evidence (JPG, PNG, PDF; 8 MB)")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response add(
            @PathParam("id") UUID id,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("note") @Nullable String note,
            @RestForm("publicity")
                    @Schema(
                            implementation = Publicity.class,
                            description = "公开范围，缺省与议题一致，只能收窄 · who may read it; as the item unless narrowed")
                    @Nullable
                    String publicity) {
        FileUpload sent = Attachments.require(file);
        return Versions.created(
                "/agenda-items/" + id + "/evidence",
                keeping.add(id, sent.fileName(), Attachments.bytes(sent), new Remark(note, publicity(publicity))));
    }

    @GET
    @Path("/{evidenceId}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermissionsAllowed(Permission.ITEM_READ)
    @Operation(operationId = "downloadEvidence", summary = "下载佐证材料 · Download evidence")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response content(@PathParam("id") UUID id, @PathParam("evidenceId") UUID evidenceId) {
        KeepingEvidence.Stored stored = keeping.content(id, evidenceId);
        return Attachments.download(stored.about().fileName(), stored.content());
    }

    private static @Nullable Publicity publicity(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(Publicity.values())
                .filter(publicity -> publicity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.field(
                        "publicity",
                        Text.of("公开范围应为以下之一：{0}。", "Publicity is one of: {0}.", Arrays.toString(Publicity.values()))));
    }
}
