/** The one clock of the service and its zone. Uses nothing of ours. */
@NullMarked
package org.jointmeeting.shared.time;

import org.jspecify.annotations.NullMarked;
