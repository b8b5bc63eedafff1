package org.jointmeeting.agenda.theme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.shared.concurrency.Versioned;

/** A suggestion as the street's coordinators see it. */
@Schema(name = "ThemeSuggestion", description = "共性问题建议 · a suggestion of one street-level item")
public record ThemeView(
        UUID id,
        @Schema(description = "街道 · the street") UUID jurisdictionId,
        @Schema(examples = "FIRE_LANE_CHARGING") String category,
        @Schema(description = "统计期首日 · first day of the period") LocalDate beginsOn,
        @Schema(description = "统计期末日 · last day of the period") LocalDate endsOn,
        ThemeStatus status,
        @Schema(description = "涉及小区数 · how many compounds raised it", examples = "3") int compoundCount,
        List<Raised> items,
        @Nullable @Schema(description = "由此立项的街道议题 · the street-level item made of it") UUID itemId,
        @Nullable String dismissedReason,
        List<ThemeAction> availableActions,
        Instant createdAt,
        Instant modifiedAt,
        @Nullable Instant deletedAt,
        long version)
        implements Versioned {

    @Schema(name = "ThemeItem", description = "同类议题 · an item of the theme")
    public record Raised(
            UUID itemId,
            @Nullable String number,
            @Schema(examples = "3 幢东侧充电桩占用消防车通道") String title,
            ItemStatus status,
            Set<UUID> compoundIds,
            Attachment attachment) {

        static Raised of(ThemeItem counted, Item item) {
            return new Raised(
                    item.id(),
                    item.number(),
                    item.title(),
                    item.status(),
                    Set.copyOf(item.compoundIds()),
                    counted.attachment());
        }
    }

    static ThemeView of(ThemeSuggestion suggestion, List<Raised> items, List<ThemeAction> actions) {
        return new ThemeView(
                suggestion.id(),
                suggestion.jurisdictionId(),
                suggestion.categoryCode(),
                suggestion.beginsOn(),
                suggestion.endsOn(),
                suggestion.status(),
                (int) items.stream()
                        .flatMap(item -> item.compoundIds().stream())
                        .distinct()
                        .count(),
                items,
                suggestion.itemId(),
                suggestion.dismissedReason(),
                actions,
                suggestion.createdAt(),
                suggestion.modifiedAt(),
                suggestion.deletedAt(),
                suggestion.version());
    }
}
