/**
 * What by law the owners alone decide 业主共同决定事项: referral to their vote, the vote against the thresholds of its kind, and the
 * owners' committee's reports to the community. Uses the session, handling, evidence and answers of items.
 */
@NullMarked
package org.jointmeeting.agenda.owners;

import org.jspecify.annotations.NullMarked;
