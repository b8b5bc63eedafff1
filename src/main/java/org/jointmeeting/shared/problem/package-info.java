/** The error contract: every refusal is an RFC 9457 problem in the reader's language. May use shared.text only. */
@NullMarked
package org.jointmeeting.shared.problem;

import org.jspecify.annotations.NullMarked;
