/** What the service does by itself again and again, on one instance at a time. Uses the clock. */
@NullMarked
package org.jointmeeting.shared.rounds;

import org.jspecify.annotations.NullMarked;
