/** What each figure is: its formula, and what of an item counts in it or not. */
@NullMarked
package org.jointmeeting.report.rule;

import org.jspecify.annotations.NullMarked;
