/** The joint-meeting coordination service 三级三方联席会议; its rooms are the packages below. */
@NullMarked
package org.jointmeeting;

import org.jspecify.annotations.NullMarked;
