/**
 * Completes the API description while the service is built, and dates its examples while it runs. May use shared,
 * security and calendar; nobody depends on it.
 */
@NullMarked
package org.jointmeeting.description;

import org.jspecify.annotations.NullMarked;
