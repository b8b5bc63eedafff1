/**
 * Mediation 调解 of a conflict among the three parties of one compound: what each says, the sessions, the outcome, and the
 * item that what stays open becomes. May use agenda and all below it.
 */
@NullMarked
package org.jointmeeting.supervision.mediation;

import org.jspecify.annotations.NullMarked;
