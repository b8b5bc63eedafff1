/** Residential compounds and their three parties, with those that stood before. May use the tree. */
@NullMarked
package org.jointmeeting.organisation.compounds;

import org.jspecify.annotations.NullMarked;
