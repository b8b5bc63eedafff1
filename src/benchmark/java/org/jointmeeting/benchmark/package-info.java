/** What only benchmarks package: the service without its security, to measure what that costs. */
@NullMarked
package org.jointmeeting.benchmark;

import org.jspecify.annotations.NullMarked;
