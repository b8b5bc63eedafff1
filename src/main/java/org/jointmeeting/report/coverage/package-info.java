/** The coverage of compounds by visits: which were visited in a period. */
@NullMarked
package org.jointmeeting.report.coverage;

import org.jspecify.annotations.NullMarked;
