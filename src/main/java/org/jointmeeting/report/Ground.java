package org.jointmeeting.report;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.report.history.ItemHistory;
import org.jointmeeting.report.history.ItemPlace;
import org.jointmeeting.report.reading.Extent;

/**
 * What a caller may have counted: everything in its offices' subtrees, and as head of an agency what that agency leads.
 *
 * @param bases the paths that the extent begins at
 */
record Ground(Extent extent, List<String> bases, List<String> officePaths, List<String> headPaths, Set<UUID> agencies) {

    boolean shows(ItemHistory item, FigureFilter filter) {
        ItemPlace place = item.place();
        return mayBeSeen(place)
                && isWanted(filter.agencyId, place.leadAgencyId())
                && isWanted(filter.category, place.category())
                && (filter.compoundId == null || item.compoundIds().contains(filter.compoundId));
    }

    private static boolean isWanted(@Nullable Object wanted, @Nullable Object is) {
        return wanted == null || wanted.equals(is);
    }

    private boolean mayBeSeen(ItemPlace place) {
        return isOfOffice(place.path())
                || (place.leadAgencyId() != null
                        && agencies.contains(place.leadAgencyId())
                        && headPaths.stream().anyMatch(place.path()::startsWith));
    }

    boolean isOfOffice(String path) {
        return officePaths.stream().anyMatch(path::startsWith);
    }

    /** The base itself, or the jurisdiction directly below it that the path lies in. */
    String branchOf(String path) {
        String base = bases.stream().filter(path::startsWith).findFirst().orElse(path);
        int end = path.indexOf('/', base.length());
        return end < 0 ? base : path.substring(0, end + 1);
    }
}
