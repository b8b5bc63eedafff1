/**
 * Themes 共性问题: the same category from several compounds of a street in a period, suggested as one street-level item. Uses the
 * intake of items.
 */
@NullMarked
package org.jointmeeting.agenda.theme;

import org.jspecify.annotations.NullMarked;
