/**
 * Visits 走访 by commissioners: planned or spontaneous, what was found, photos, coverage, hand-over. May use agenda, meeting,
 * organisation, security and shared.
 */
@NullMarked
package org.jointmeeting.visit;

import org.jspecify.annotations.NullMarked;
