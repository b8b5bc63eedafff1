package org.jointmeeting.audit.search;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.WantedPage;

/** The entries of the trail over HTTP. */
@Path("/audit/entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
class EntryResource {

    private final Entries entries;

    EntryResource(Entries entries) {
        this.entries = entries;
    }

    @GET
    @PermissionsAllowed(Permission.AUDIT_READ)
    @Operation(operationId = "listAuditEntries", summary = "查询审计条目，最近的在前 · Search the audit trail, latest first")
    public Page<EntryView> list(@BeanParam EntryFilter wanted, @BeanParam @Valid WantedPage page) {
        return entries.page(wanted, page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Permission.AUDIT_READ)
    @Operation(operationId = "getAuditEntry", summary = "查看审计条目 · Get an audit entry")
    public EntryView get(@PathParam("id") UUID id) {
        return entries.require(id);
    }
}
