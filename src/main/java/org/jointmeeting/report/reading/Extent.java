package org.jointmeeting.report.reading;

import java.util.List;
import java.util.Map;

import org.jointmeeting.shared.paging.Subtree;

/**
 * The part of the tree that is counted: whole subtrees, or one jurisdiction without what lies below it.
 *
 * @param own the path of the one jurisdiction; empty for subtrees
 */
public record Extent(List<String> subtrees, String own) {

    public Extent {
        subtrees = List.copyOf(subtrees);
    }

    public static Extent subtrees(List<String> paths) {
        return new Extent(paths, "");
    }

    public static Extent own(String path) {
        return new Extent(List.of(path), path);
    }

    /** The condition that a row lies in it, in SQL. */
    public String condition(String column) {
        return own.isEmpty() ? Subtree.condition(column, "extent", subtrees) : column + " = :extent";
    }

    public Map<String, Object> values() {
        return own.isEmpty() ? Subtree.values("extent", subtrees) : Map.of("extent", own);
    }
}
