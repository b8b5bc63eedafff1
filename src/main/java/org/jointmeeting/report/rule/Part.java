package org.jointmeeting.report.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which side of a figure something counts. The denominator is what counts for and what counts against together. */
@Schema(description = "计入分子、仅计入分母、不计入 · in the numerator, in the denominator only, left out")
public enum Part {
    NUMERATOR,
    DENOMINATOR_ONLY,
    EXCLUDED
}
