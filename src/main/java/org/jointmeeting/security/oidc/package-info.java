/** Tokens of the city's identity provider. May use security.account, the security root and shared. */
@NullMarked
package org.jointmeeting.security.oidc;

import org.jspecify.annotations.NullMarked;
