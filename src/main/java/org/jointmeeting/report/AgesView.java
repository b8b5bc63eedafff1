package org.jointmeeting.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long what is open has been so, in days of the calendar from its submission. */
@Schema(name = "OpenAges", description = "在办时长（自然日，自提出之日起） · ages of open items in calendar days")
record AgesView(
        @Schema(description = "在办件数 · how many are open", examples = "12") int open,
        @Schema(description = "中位数 · median", examples = "9") @Nullable Long medianDays,
        @Schema(description = "九成不超过 · nine in ten are no older", examples = "31") @Nullable Long ninetiethDays,
        List<Bucket> buckets) {

    private static final int MEDIAN = 50;
    private static final int NINETIETH = 90;

    /** How many are of such an age. */
    @Schema(name = "AgeBucket", description = "时长分段 · how many are of such an age")
    record Bucket(
            @Schema(description = "不少于（天） · at least, in days", examples = "8") int fromDays,
            @Schema(description = "不超过（天），末段为 null · at most; null for the last", examples = "15") @Nullable
                    Integer untilDays,
            @Schema(examples = "5") int count) {}

    /** @param ages in ascending order */
    static AgesView of(List<Long> ages, List<Integer> bounds) {
        List<Bucket> buckets = new ArrayList<>();
        int from = 0;
        for (int bound : bounds) {
            buckets.add(bucket(ages, from, bound));
            from = bound + 1;
        }
        buckets.add(bucket(ages, from, null));
        return new AgesView(ages.size(), rank(ages, MEDIAN), rank(ages, NINETIETH), buckets);
    }

    private static Bucket bucket(List<Long> ages, int from, @Nullable Integer until) {
        long count = ages.stream()
                .filter(age -> age >= from && (until == null || age <= until))
                .count();
        return new Bucket(from, until, (int) count);
    }

    /** The nearest rank: the least age that so many in a hundred do not exceed. */
    private static @Nullable Long rank(List<Long> ages, int percent) {
        return ages.isEmpty() ? null : ages.get((ages.size() * percent + 99) / 100 - 1);
    }
}
