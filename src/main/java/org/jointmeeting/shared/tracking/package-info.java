/** What every listed row carries: identity, version, who made it and when. May use shared.time. */
@NullMarked
package org.jointmeeting.shared.tracking;

import org.jspecify.annotations.NullMarked;
