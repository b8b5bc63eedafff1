/** Department tasks, reports and verification: rows 10, 20 and 25 to 28 of the table. */
@NullMarked
package org.jointmeeting.agenda.handling;

import org.jspecify.annotations.NullMarked;
