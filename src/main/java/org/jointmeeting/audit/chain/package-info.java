/** Seals entries into a chain, verifies, anchors and purges it. May use audit.entry, security and shared. */
@NullMarked
package org.jointmeeting.audit.chain;

import org.jspecify.annotations.NullMarked;
