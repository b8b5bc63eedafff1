/** Hears of changes, uncoverings and refusals, and has them written. May use audit.entry, security and shared. */
@NullMarked
package org.jointmeeting.audit.capture;

import org.jspecify.annotations.NullMarked;
