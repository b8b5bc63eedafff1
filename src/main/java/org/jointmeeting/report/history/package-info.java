/** What happened to items, as the figures read it. */
@NullMarked
package org.jointmeeting.report.history;

import org.jspecify.annotations.NullMarked;
