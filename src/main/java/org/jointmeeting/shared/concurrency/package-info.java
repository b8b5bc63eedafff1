/** ETags and idempotency keys: what keeps two writers from undoing each other. May use the other shared rooms. */
@NullMarked
package org.jointmeeting.shared.concurrency;

import org.jspecify.annotations.NullMarked;
