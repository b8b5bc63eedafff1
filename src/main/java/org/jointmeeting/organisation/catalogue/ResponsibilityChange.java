package org.jointmeeting.organisation.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Who shall lead and who assist. */
@Schema(description = "可修改的内容 · what may be changed")
record ResponsibilityChange(
        @NotBlank @Size(max = 40) @Schema(description = "牵头部门编码 · who leads", examples = "ENFORCEMENT")
                String leadDepartment,
        @NotNull @Size(max = 20) @Schema(description = "协办部门编码 · who assists", examples = "[\"PUBLIC_SECURITY\"]")
                List<@NotBlank @Size(max = 40) String> assistDepartments) {

    /** @throws Problem 422 when the lead assists itself or somebody assists twice */
    ResponsibilityChange checked() {
        Set<String> seen = new HashSet<>(Set.of(leadDepartment));
        for (int i = 0; i < assistDepartments.size(); i++) {
            if (!seen.add(assistDepartments.get(i))) {
                throw Problem.rule(
                        "assistDepartments/" + i,
                        Text.of(
                                "{0} 已是牵头部门或已列为协办部门，请勿重复。",
                                "{0} leads already or is listed twice; name each department once.",
                                assistDepartments.get(i)));
            }
        }
        return this;
    }
}
