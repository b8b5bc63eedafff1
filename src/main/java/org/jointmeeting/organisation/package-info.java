/**
 * The registry: jurisdictions, agencies, compounds and their three parties, people and posts, venues, responsibility
 * catalogue. May use shared and security.
 */
@NullMarked
package org.jointmeeting.organisation;

import org.jspecify.annotations.NullMarked;
