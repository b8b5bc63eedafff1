/** From draft to accepted, or to where it belongs instead: rows 1 to 7 and 29 of the table. */
@NullMarked
package org.jointmeeting.agenda.intake;

import org.jspecify.annotations.NullMarked;
