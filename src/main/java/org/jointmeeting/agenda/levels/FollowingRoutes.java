package org.jointmeeting.agenda.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Finds where an item may go from its level, by the tree and the allowed list. "The level above" is always the parent. */
@ApplicationScoped
class FollowingRoutes {

    private static final String UP = "targetJurisdictionId";

    private final Routes routes;
    private final Directory directory;

    FollowingRoutes(Routes routes, Directory directory) {
        this.routes = routes;
        this.directory = directory;
    }

    /** One that may be sent to, as a refusal lists it. */
    record Target(UUID jurisdictionId, String name, Level level) {

        static Target of(JurisdictionView place) {
            return new Target(place.id(), place.name(), place.level());
        }
    }

    /**
     * The level above, or the higher one that is asked for.
     *
     * @throws Problem 422 naming the rule: at the root, not above, skipping without urgency, not on the allowed list
     */
    JurisdictionView above(Item item, @Nullable UUID wanted) {
        JurisdictionView sender = directory.findJurisdiction(item.jurisdictionId());
        List<JurisdictionView> above = allAbove(sender);
        if (above.isEmpty()) {
            throw Problem.rule(
                    UP,
                    Text.of(
                            "“{0}”已是最高一级，上面没有可以上提的辖区；请在本级议定或下沉。",
                            "“{0}” is the highest level: there is nobody above to escalate to. Decide here or delegate.",
                            sender.name()));
        }
        JurisdictionView target = wanted == null
                ? above.get(0)
                : above.stream()
                        .filter(place -> place.id().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> notAbove(sender, above));
        List<Route> standing = routes.standing(Direction.ESCALATE);
        boolean isNext = target.id().equals(above.get(0).id());
        if (!isNext && !isUrgent(item)) {
            throw Problem.rule(
                            UP,
                            Text.of(
                                    "只有紧急、加急议题可以越级上提；一般议题请先上提至上一级“{0}”。",
                                    "Only an urgent or emergency item may skip a level; escalate this one to the next, “{0}”.",
                                    above.get(0).name()))
                    .with("allowedTargets", allowed(standing, item, sender, above));
        }
        requireOpen(standing, item, sender, target, above, UP);
        return target;
    }

    /** @throws Problem 422 when the allowed list forbids it */
    void requireMayDelegate(Item item, JurisdictionView child, List<JurisdictionView> below, String field) {
        JurisdictionView sender = directory.findJurisdiction(item.jurisdictionId());
        requireOpen(routes.standing(Direction.DELEGATE), item, sender, child, below, field);
    }

    private List<JurisdictionView> allAbove(JurisdictionView sender) {
        List<JurisdictionView> above = new ArrayList<>();
        UUID parent = sender.parentId();
        while (parent != null) {
            JurisdictionView place = directory.findJurisdiction(parent);
            above.add(place);
            parent = place.parentId();
        }
        return above;
    }

    private void requireOpen(
            List<Route> standing,
            Item item,
            JurisdictionView sender,
            JurisdictionView target,
            List<JurisdictionView> others,
            String field) {
        Optional<Route> deciding = deciding(standing, item, sender, target);
        if (deciding.filter(Route::isOpen).isPresent()) {
            return;
        }
        Text why = deciding.map(route -> Text.of("{0}", "{0}", route.reason()))
                .orElse(Text.of("没有规则开放这一去向。", "No route opens it."));
        throw Problem.rule(
                        field,
                        Text.of(
                                "流转规则不允许“{0}”将该类别议题送往“{1}”：{2}",
                                "The allowed list does not let “{0}” send items of this category to “{1}”: {2}",
                                sender.name(),
                                target.name(),
                                why))
                .with("allowedTargets", allowed(standing, item, sender, others));
    }

    private static Optional<Route> deciding(
            List<Route> standing, Item item, JurisdictionView sender, JurisdictionView target) {
        boolean isNext = target.id().equals(sender.parentId()) || sender.id().equals(target.parentId());
        return standing.stream()
                .filter(route -> route.fits(sender, item.categoryCode(), target, isNext))
                .findFirst();
    }

    private static List<Target> allowed(
            List<Route> standing, Item item, JurisdictionView sender, List<JurisdictionView> candidates) {
        return candidates.stream()
                .filter(place -> isUrgent(item)
                        || place.id().equals(sender.parentId())
                        || sender.id().equals(place.parentId()))
                .filter(place -> deciding(standing, item, sender, place)
                        .filter(Route::isOpen)
                        .isPresent())
                .map(Target::of)
                .toList();
    }

    static boolean isUrgent(Item item) {
        return item.urgency() == Urgency.URGENT || item.urgency() == Urgency.EMERGENCY;
    }

    private static Problem notAbove(JurisdictionView sender, List<JurisdictionView> above) {
        return Problem.rule(
                        UP,
                        Text.of(
                                "只能上提到“{0}”的上级辖区：{1}。",
                                "“{0}” escalates to a jurisdiction above it only: {1}.",
                                sender.name(),
                                above.stream().map(JurisdictionView::name).collect(Collectors.joining("、"))))
                .with("allowedTargets", above.stream().map(Target::of).toList());
    }
}
