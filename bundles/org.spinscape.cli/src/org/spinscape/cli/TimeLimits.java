// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.time.Duration;

import org.spinscape.engine.run.RunMonitor;

/**
 * How long a run and its tasks may take.
 *
 * @param seconds after which the run ends with a checkpoint; infinite for no limit
 * @param silence after which a task that gives no sign of life is left alone
 */
record TimeLimits(double seconds, Duration silence) {

	/** No limit for the run, the usual one for tasks. */
	static final TimeLimits NONE = new TimeLimits(Double.POSITIVE_INFINITY, RunMonitor.SILENT.silence());
}
