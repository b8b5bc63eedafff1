/** Answers other rooms' questions to the registry. May use all its parts; nothing uses it. */
@NullMarked
package org.jointmeeting.organisation.directory;

import org.jspecify.annotations.NullMarked;
