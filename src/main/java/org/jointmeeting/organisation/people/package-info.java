/** People, the posts they hold, and the commissioners of compounds. May use tree, agencies and compounds. */
@NullMarked
package org.jointmeeting.organisation.people;

import org.jspecify.annotations.NullMarked;
