/**
 * A password is exchanged for short-lived tokens, once; they are refreshed and revoked here. May use security.account,
 * the security root and shared.
 */
@NullMarked
package org.jointmeeting.security.signin;

import org.jspecify.annotations.NullMarked;
