package org.jointmeeting.agenda.levels;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.shared.tracking.Tracked;

/**
 * A row of the allowed list: who may send what where, and why. What it leaves open holds for all; a target left open is
 * the next level. Of several rows that fit, the one that says most decides, and of two that say as much the one that
 * forbids.
 */
@Entity
@Table(name = "item_route")
class Route extends Tracked {

    private static final String EVERYWHERE = "/";

    /** The row that decides comes first: narrowest place, then category, level and target, then what forbids. */
    static final Comparator<Route> DECIDING = Comparator.<Route>comparingInt(route -> -route.jurisdictionPath.length())
            .thenComparing(route -> route.category == null)
            .thenComparing(route -> route.fromLevel == null)
            .thenComparing(route -> route.toJurisdictionId == null)
            .thenComparing(route -> route.toLevel == null)
            .thenComparing(route -> route.effect == RouteEffect.ALLOWED)
            .thenComparing(Route::id);

    @Enumerated(EnumType.STRING)
    private Direction direction = Direction.ESCALATE;

    @Enumerated(EnumType.STRING)
    private RouteEffect effect = RouteEffect.ALLOWED;

    @Column(name = "jurisdiction_id")
    private @Nullable UUID jurisdictionId;

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = EVERYWHERE;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_level")
    private @Nullable Level fromLevel;

    @Column(name = "category_code")
    private @Nullable String category;

    @Column(name = "to_jurisdiction_id")
    private @Nullable UUID toJurisdictionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_level")
    private @Nullable Level toLevel;

    private String reason = "";

    protected Route() {}

    /** @param within the subtree of the senders; null is everywhere */
    Route(NewRoute what, @Nullable JurisdictionView within) {
        direction = what.direction();
        jurisdictionId = what.jurisdictionId();
        jurisdictionPath = within == null ? EVERYWHERE : within.path();
        fromLevel = what.fromLevel();
        category = what.category();
        toJurisdictionId = what.toJurisdictionId();
        toLevel = what.toLevel();
        change(new RouteChange(what.effect(), what.reason()));
    }

    final void change(RouteChange change) {
        effect = change.effect();
        reason = change.reason();
    }

    void remove(Instant at) {
        bury(at);
    }

    /** @param isNext whether the target is the next level */
    boolean fits(JurisdictionView sender, String sentCategory, JurisdictionView target, boolean isNext) {
        boolean isTarget = toJurisdictionId == null && toLevel == null
                ? isNext
                : (toJurisdictionId == null || toJurisdictionId.equals(target.id()))
                        && (toLevel == null || toLevel == target.level());
        return isTarget
                && sender.path().startsWith(jurisdictionPath)
                && (fromLevel == null || fromLevel == sender.level())
                && (category == null || category.equals(sentCategory));
    }

    boolean isOpen() {
        return effect == RouteEffect.ALLOWED;
    }

    RouteChange changeable() {
        return new RouteChange(effect, reason);
    }

    @Nullable
    UUID jurisdictionId() {
        return jurisdictionId;
    }

    String reason() {
        return reason;
    }

    RouteView view() {
        return new RouteView(
                id(),
                direction,
                effect,
                jurisdictionId,
                fromLevel,
                category,
                toJurisdictionId,
                toLevel,
                reason,
                modifiedAt(),
                deletedAt(),
                version());
    }
}
