/**
 * The public meeting-scheduling problem with its twelve rules, by which the engine is compared with others. Uses the
 * engine only.
 */
@NullMarked
package org.jointmeeting.planning.reference;

import org.jspecify.annotations.NullMarked;
