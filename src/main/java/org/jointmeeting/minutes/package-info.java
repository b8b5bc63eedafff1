/** The record of a meeting 纪要: built, edited, approved, issued with a number. May use agenda and all below it. */
@NullMarked
package org.jointmeeting.minutes;

import org.jspecify.annotations.NullMarked;
