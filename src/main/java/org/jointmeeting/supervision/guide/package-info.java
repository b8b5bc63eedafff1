/** The three guides 三导: what an upper level told and agreed with whoever is below it. */
@NullMarked
package org.jointmeeting.supervision.guide;

import org.jspecify.annotations.NullMarked;
