/**
 * Supervision: the ladder of letters 提醒 催办 督办单 通报, the three guides 三导, mediation 调解. May use agenda and all below
 * it.
 */
@NullMarked
package org.jointmeeting.supervision;

import org.jspecify.annotations.NullMarked;
