/** Who may sign in, with which password, and what was granted to them. May use the security root and shared. */
@NullMarked
package org.jointmeeting.security.account;

import org.jspecify.annotations.NullMarked;
