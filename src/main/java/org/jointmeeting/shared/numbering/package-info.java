/** Numbers for people, without gaps, per issuing body and year. Uses nothing of ours. */
@NullMarked
package org.jointmeeting.shared.numbering;

import org.jspecify.annotations.NullMarked;
