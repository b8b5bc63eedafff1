package org.jointmeeting.organisation.tree;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Where the rows of a list belong: to one jurisdiction, or to it and everything below. */
public class Place {

    @QueryParam("jurisdictionId")
    @Parameter(description = "只取直属该辖区的 · only what belongs to this very jurisdiction")
    @Nullable
    UUID jurisdictionId;

    @QueryParam("within")
    @Parameter(description = "取该辖区及其所有下级的 · what belongs to this jurisdiction or any below it")
    @Nullable
    UUID within;

    @Nullable
    UUID jurisdictionId() {
        return jurisdictionId;
    }

    @Nullable
    UUID within() {
        return within;
    }
}
