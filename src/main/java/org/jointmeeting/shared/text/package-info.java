/** Texts that stand in Chinese and English side by side. Uses nothing of ours. */
@NullMarked
package org.jointmeeting.shared.text;

import org.jspecify.annotations.NullMarked;
