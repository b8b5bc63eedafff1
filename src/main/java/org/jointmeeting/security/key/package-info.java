/** Keys of connected systems: scopes, a subtree, an end; shown once. May use security.account, the root and shared. */
@NullMarked
package org.jointmeeting.security.key;

import org.jspecify.annotations.NullMarked;
