/** Who is calling and what they may do: accounts, roles, the permission table, the subtree. May use shared. */
@NullMarked
package org.jointmeeting.security;

import org.jspecify.annotations.NullMarked;
