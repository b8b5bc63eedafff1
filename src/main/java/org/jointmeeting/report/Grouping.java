package org.jointmeeting.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what the figures are told apart. */
@Schema(description = "按下级辖区、牵头部门、小区、类别分组，或不分组 · by what the figures are told apart")
public enum Grouping {
    NONE,
    JURISDICTION,
    AGENCY,
    COMPOUND,
    CATEGORY
}
