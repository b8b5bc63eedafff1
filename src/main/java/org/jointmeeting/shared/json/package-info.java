/** How JSON is read and written: strictly. May use shared.problem and shared.text. */
@NullMarked
package org.jointmeeting.shared.json;

import org.jspecify.annotations.NullMarked;
