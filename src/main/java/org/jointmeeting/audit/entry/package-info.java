/** What an entry of the trail is, and how it is written. May use security and shared. */
@NullMarked
package org.jointmeeting.audit.entry;

import org.jspecify.annotations.NullMarked;
