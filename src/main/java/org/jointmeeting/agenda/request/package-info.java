/** What an agency at work asks for and somebody else decides: returning to sender and extending (rows 21 and 24). */
@NullMarked
package org.jointmeeting.agenda.request;

import org.jspecify.annotations.NullMarked;
