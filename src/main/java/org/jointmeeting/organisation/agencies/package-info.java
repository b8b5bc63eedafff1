/** Government bodies at the jurisdictions. May use the tree and the catalogue. */
@NullMarked
package org.jointmeeting.organisation.agencies;

import org.jspecify.annotations.NullMarked;
