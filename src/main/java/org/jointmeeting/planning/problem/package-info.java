/**
 * What a plan is about: the meetings due in a subtree and a horizon, with everybody and everything they need, as the
 * rules of {@code planning.city} take it. May use the rooms up to agenda.
 */
@NullMarked
package org.jointmeeting.planning.problem;

import org.jspecify.annotations.NullMarked;
