/** Keyset paging of lists and the typed filters before it. May use the other shared rooms. */
@NullMarked
package org.jointmeeting.shared.paging;

import org.jspecify.annotations.NullMarked;
