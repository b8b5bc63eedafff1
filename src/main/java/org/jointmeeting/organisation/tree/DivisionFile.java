package org.jointmeeting.organisation.tree;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jointmeeting.organisation.Level;

/**
 * The statistical divisions as published: city, streets and communities, with the district's name as a column. The
 * districts become nodes of their own, coded by the first six digits of their streets.
 */
final class DivisionFile {

    private static final String HEADER = "code,level,name,parent_code,district";
    private static final int COLUMNS = 5;
    private static final int DISTRICT_DIGITS = 6;

    private DivisionFile() {}

    /**
     * @return parents before their children
     * @throws IllegalArgumentException naming the line that is no division
     */
    static List<Division> parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("the first line must be " + HEADER);
        }
        Map<String, Division> divisions = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            if (cells.length != COLUMNS || !cells[0].matches("\\d{12}") || cells[2].isBlank()) {
                throw new IllegalArgumentException("line " + (i + 1) + " is no division: " + lines.get(i));
            }
            addTo(divisions, cells);
        }
        return divisions.values().stream()
                .sorted(Comparator.comparing(Division::level))
                .toList();
    }

    private static void addTo(Map<String, Division> divisions, String[] cells) {
        Level level = Level.valueOf(cells[1]);
        String parent = cells[3].isEmpty() ? null : cells[3];
        if (level == Level.STREET && !cells[4].isEmpty()) {
            Division district = new Division(districtOf(cells[0]), cells[4], Level.DISTRICT, parent);
            divisions.putIfAbsent(district.code(), district);
            parent = district.code();
        }
        divisions.put(cells[0], new Division(cells[0], cells[2], level, parent));
    }

    private static String districtOf(String code) {
        return code.substring(0, DISTRICT_DIGITS) + "000000";
    }
}
