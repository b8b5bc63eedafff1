/**
 * The search itself, free of any framework: a schedule, rules that say what one more meeting costs, a first plan, and
 * its improvement. Uses nothing but Java.
 */
@NullMarked
package org.jointmeeting.planning.engine;

import org.jspecify.annotations.NullMarked;
