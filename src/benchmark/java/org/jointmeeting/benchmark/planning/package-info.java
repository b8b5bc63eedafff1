/** What src/benchmark/solve and src/benchmark/plan-city run: the search of the planning room, without the service. */
@NullMarked
package org.jointmeeting.benchmark.planning;

import org.jspecify.annotations.NullMarked;
