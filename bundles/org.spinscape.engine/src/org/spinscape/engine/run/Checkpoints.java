// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

import org.spinscape.experiment.Execution;
import org.spinscape.experiment.Experiment;

/**
 * How often the state of a task is saved.
 *
 * @param seconds at most, as long as saving takes less than a fiftieth of the time
 * @param sweeps  also after so many sweeps of a sampler, whatever that costs; 0 for by time alone
 */
record Checkpoints(int seconds, long sweeps) {

	/** Never, but for somebody who asks. */
	static final Checkpoints NONE = new Checkpoints(Integer.MAX_VALUE, 0);
	private static final Checkpoints USUAL = new Checkpoints(30, 0);

	/** As an experiment says. */
	static Checkpoints of(Experiment experiment) {
		Execution execution = experiment.getExecution();
		return execution == null ? USUAL
				: new Checkpoints(execution.getCheckpointSeconds(), Math.max(0, execution.getCheckpointSweeps()));
	}

	/** A clock that begins now. @param asked how many times a saving was asked for so far */
	SaveClock clock(IntSupplier asked) {
		return new SaveClock(TimeUnit.SECONDS.toNanos(seconds), sweeps, System.nanoTime(), asked);
	}
}
