/**
 * What was done, by whom, from where, before and after: written in the change's own transaction, sealed into a chain.
 * It only listens; may use every room below it, and nobody depends on it.
 */
@NullMarked
package org.jointmeeting.audit;

import org.jspecify.annotations.NullMarked;
