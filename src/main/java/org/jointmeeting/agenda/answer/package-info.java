/** What comes back to whoever raised an item. */
@NullMarked
package org.jointmeeting.agenda.answer;

import org.jspecify.annotations.NullMarked;
