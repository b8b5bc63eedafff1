/** Files that prove something: checked, stored outside the item's row. */
@NullMarked
package org.jointmeeting.agenda.evidence;

import org.jspecify.annotations.NullMarked;
