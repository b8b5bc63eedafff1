package org.jointmeeting.organisation.agencies;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.tree.Place;

/** Which agencies a list shall show. */
public class AgencyFilter {

    @BeanParam
    Place place = new Place();

    @QueryParam("department")
    @Parameter(description = "部门类别编码 · department code", example = "FIRE")
    @Nullable
    String department;

    @QueryParam("name")
    @Parameter(description = "名称包含 · the name holds", example = "消防")
    @Nullable
    String name;

    Place place() {
        return place;
    }

    @Nullable
    String department() {
        return department;
    }

    @Nullable
    String name() {
        return name;
    }
}
