package org.jointmeeting.meeting.seat;

import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A substitute comes: exactly one of person id and name is given. */
@Schema(description = "委派替会：人员编号与姓名二选一 · a substitute comes, named by person id or by name")
public record DelegateInvitation(
        @Nullable UUID substitutePersonId,
        @Size(max = 100) @Schema(examples = "沈佳怡") @Nullable String substituteName,
        @Size(max = 500) @Schema(examples = "负责人外出培训") @Nullable String reason,
        @Schema(
                        description = "须主要负责人到会时，由召集人表示同意 · for a seat that demands its head: the convener agrees",
                        examples = "false")
                @Nullable
                Boolean convenerAgrees) {}
