/**
 * Completes the API description while the service is built. May use shared and security; nobody depends on it.
 */
@NullMarked
package org.jointmeeting.description;

import org.jspecify.annotations.NullMarked;
