// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import org.spinscape.core.analysis.Recording;
import org.spinscape.core.sampler.ExchangeState;
import org.spinscape.engine.plan.Task;

/** Watches a run. Called from several threads; must return quickly. */
public interface RunMonitor {

	/** A monitor that shows nothing and never cancels. */
	RunMonitor SILENT = new RunMonitor() {
		// all defaults
	};

	/** Where the run stands; about five times a second, and once at the end. */
	default void progress(RunProgress progress) {
		// not everyone shows progress
	}

	/** Energies of the first replica, one a slot, in J: live traces. At most about ten times a second for each task. */
	default void energies(Task task, long sweep, double[] energies) {
		// not everyone draws traces
	}

	/** Where the walkers of the first replica are that exchange temperatures, and how often they did: as often as the energies. */
	default void exchanges(Task task, long sweep, ExchangeState state) {
		// not everyone draws their travels
	}

	/**
	 * A task has recorded more since this was last told of it: live observables. As often as the energies, and once more after
	 * the last record.
	 *
	 * @param sweep sweep after which the last of the records was taken
	 * @param news  gives the new records alone, observable by observable, in the units of results; to be asked during the
	 *              call only, and costs nothing if it is not
	 */
	default void recorded(Task task, long sweep, Supplier<List<Recording>> news) {
		// not everyone draws traces
	}

	/** An explorer of a task has handed over what it has found so far: {@link ResultsSoFar} has it. Every few seconds at most. */
	default void provisional(Task task) {
		// not everyone looks before the end
	}

	/** Something that the user should know, one sentence. */
	default void message(String text) {
		// not everyone shows messages
	}

	/** Whether the user wants to stop; the run then checkpoints and ends, within about a second by default. */
	default boolean cancelled() {
		return false;
	}

	/**
	 * How long a task that is to stop may take to come to where it can be saved; after that it stops without, and the last
	 * checkpoint has to do. Somebody who waits at a screen is less patient than a batch system.
	 */
	default Duration patience() {
		return Duration.ofMillis(400);
	}

	/**
	 * How long a task may give no sign of life before it is taken for one that hangs and is left alone. What follows its
	 * contract gives one about every second; a long computation by a library may not.
	 */
	default Duration silence() {
		return Duration.ofHours(1);
	}

	/** How many times the user has asked for a checkpoint so far; each is written soon, and the run goes on. */
	default int savings() {
		return 0;
	}
}
