package org.jointmeeting.calendar;

import java.util.Map;

import org.jointmeeting.shared.text.Text;

/** What the festivals of the notices are called in English; one that is not known here keeps its own name. */
final class HolidayNames {

    private static final Map<String, String> ENGLISH = Map.of(
            "元旦", "New Year's Day",
            "春节", "Spring Festival",
            "清明", "Tomb-Sweeping Day",
            "劳动节", "Labour Day",
            "端午", "Dragon Boat Festival",
            "中秋", "Mid-Autumn Festival",
            "国庆节", "National Day");

    private HolidayNames() {}

    static Text of(String name) {
        return Text.of("{0}", ENGLISH.getOrDefault(name, "{0}"), name);
    }
}
