/** What happens when the service starts, in order. May use every room; nobody depends on it. */
@NullMarked
package org.jointmeeting.start;

import org.jspecify.annotations.NullMarked;
