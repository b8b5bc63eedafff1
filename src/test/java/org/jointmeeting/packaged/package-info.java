/** The two packaged apps as processes of their own: started, asked over HTTP, stopped and killed. */
package org.jointmeeting.packaged;
