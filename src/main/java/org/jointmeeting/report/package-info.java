/**
 * Figures 统计: the three rates and what belongs to them, counted from the history and traceable to the row. Only reads, by
 * SQL; may use shared, security and calendar, and nobody may use it.
 */
@NullMarked
package org.jointmeeting.report;

import org.jspecify.annotations.NullMarked;
