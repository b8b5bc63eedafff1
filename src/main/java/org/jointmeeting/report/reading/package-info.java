/** How the figures read: rows by SQL, out of an extent of the tree. */
@NullMarked
package org.jointmeeting.report.reading;

import org.jspecify.annotations.NullMarked;
