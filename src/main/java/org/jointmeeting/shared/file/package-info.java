/** Files that people upload: what is taken, where their bytes are kept, and how they are given back. Uses problems and texts. */
@NullMarked
package org.jointmeeting.shared.file;

import org.jspecify.annotations.NullMarked;
