/**
 * Agenda items 议题 from raising to resolution: lifecycle, intake, the meeting's agenda, handling, evidence, answers. May
 * use meeting, booking, calendar, organisation, security and shared.
 */
@NullMarked
package org.jointmeeting.agenda;

import org.jspecify.annotations.NullMarked;
