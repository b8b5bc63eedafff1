/** Items between levels: escalated, taken up, sent back down, delegated, rolled up: rows 15 to 19 of the table. */
@NullMarked
package org.jointmeeting.agenda.levels;

import org.jspecify.annotations.NullMarked;
