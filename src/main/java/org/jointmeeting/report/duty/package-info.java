/** The duty to meet: which jurisdiction owes how many meetings, and which it held. */
@NullMarked
package org.jointmeeting.report.duty;

import org.jspecify.annotations.NullMarked;
