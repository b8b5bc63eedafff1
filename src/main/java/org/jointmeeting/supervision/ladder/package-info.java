/** The supervision ladder: letters to the lead that runs late, by the service at the right minute or by hand. */
@NullMarked
package org.jointmeeting.supervision.ladder;

import org.jspecify.annotations.NullMarked;
