/**
 * Sample data: a district, or the whole city, with a year of meetings; made by the same services as the API, the same
 * from the same seed. May use every room; nobody but start depends on it.
 */
@NullMarked
package org.jointmeeting.sample;

import org.jspecify.annotations.NullMarked;
