/**
 * Many meetings at once: time, room and people for all of them, first a complete plan, then a better one. May use the
 * rooms up to agenda.
 */
@NullMarked
package org.jointmeeting.planning;

import org.jspecify.annotations.NullMarked;
