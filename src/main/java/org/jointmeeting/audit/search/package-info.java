/** Finds entries for those who may read them. May use audit.entry, security and shared. */
@NullMarked
package org.jointmeeting.audit.search;

import org.jspecify.annotations.NullMarked;
