/** The administrative tree and its official source. May use the root of the registry. */
@NullMarked
package org.jointmeeting.organisation.tree;

import org.jspecify.annotations.NullMarked;
