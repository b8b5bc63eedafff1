/**
 * The meetings of a city's month as a planning problem: seats, officials, venues and the levels, with the rules that
 * hold for them. Uses the engine only.
 */
@NullMarked
package org.jointmeeting.planning.city;

import org.jspecify.annotations.NullMarked;
