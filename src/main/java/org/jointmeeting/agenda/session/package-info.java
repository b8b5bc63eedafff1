/** Items in a meeting: placing, deferring, deciding, settling: rows 8 to 12 of the table. */
@NullMarked
package org.jointmeeting.agenda.session;

import org.jspecify.annotations.NullMarked;
