/**
 * Plans of many meetings: asked for, searched in the background, explained, changed by hand, applied as a whole. May use
 * the rooms up to agenda.
 */
@NullMarked
package org.jointmeeting.planning.plan;

import org.jspecify.annotations.NullMarked;
