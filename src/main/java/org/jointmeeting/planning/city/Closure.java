package org.jointmeeting.planning.city;

/**
 * A time at which a venue can't be had for any meeting of the plan.
 *
 * @param start in grains, as the length
 */
public record Closure(int venue, int start, int length) {}
