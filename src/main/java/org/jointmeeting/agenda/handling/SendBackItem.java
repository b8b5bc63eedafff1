package org.jointmeeting.agenda.handling;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Sending back 退回重办 says what is missing. */
@Schema(description = "退回重办 · send back")
public record SendBackItem(
        @NotBlank @Size(max = 1000) @Schema(examples = "东侧 2 组仍未拆除，请继续处置并补充照片。") String missing,
        @Nullable
                @Size(max = 100)
                @Schema(
                        description =
                                "下沉议题：退回哪些子议题，缺省为全部可重办的 · of a delegated item: which children go on; all that can when left out")
                Set<@NotNull UUID> childIds) {}
