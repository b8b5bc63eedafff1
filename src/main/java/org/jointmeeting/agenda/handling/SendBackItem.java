package org.jointmeeting.agenda.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sending back 退回重办 says what is missing. */
@Schema(description = "退回重办 · send back")
public record SendBackItem(@NotBlank @Size(max = 1000) @Schema(examples = "东侧 2 组仍未拆除，请继续处置并补充照片。") String missing) {}
