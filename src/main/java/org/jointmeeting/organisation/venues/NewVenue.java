package org.jointmeeting.organisation.venues;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A room to add. */
@Schema(description = "新增会议场所 · a room to add")
public record NewVenue(
        @NotNull @Schema(description = "所在辖区 · where it is") UUID jurisdictionId,
        @NotBlank @Size(max = 100) @Schema(examples = "文新街道三楼联席会议室") String name,
        @Size(max = 200) @Schema(examples = "文二西路 1 号") @Nullable String address,
        @NotNull @Min(1) @Max(2000) @Schema(description = "可容纳人数 · how many it holds", examples = "40")
                Integer capacity) {

    VenueChange changeable() {
        return new VenueChange(name, address, capacity);
    }
}
