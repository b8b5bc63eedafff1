/** At the door: reads the credential of a request and tells who calls. May use the security root and shared. */
@NullMarked
package org.jointmeeting.security.door;

import org.jspecify.annotations.NullMarked;
