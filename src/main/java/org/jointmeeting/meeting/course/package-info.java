/** The course of a meeting from draft to issued minutes, step by step. May use the record, seats and presence. */
@NullMarked
package org.jointmeeting.meeting.course;

import org.jspecify.annotations.NullMarked;
