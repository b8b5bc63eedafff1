/** Departments, topic categories and who is responsible for what. May use the root of the registry. */
@NullMarked
package org.jointmeeting.organisation.catalogue;

import org.jspecify.annotations.NullMarked;
