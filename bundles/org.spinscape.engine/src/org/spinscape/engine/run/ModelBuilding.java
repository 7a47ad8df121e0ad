// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.function.BooleanSupplier;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.work.StateReader;
import org.spinscape.core.work.StateWriter;
import org.spinscape.core.work.WorkContext;

/**
 * The building of a task's landscape: one that learns from data may take long, and keeps its state until the task is done.
 *
 * @param random    the stream of the disorder
 * @param state     where it is kept
 * @param progress  of the task, which has not begun
 * @param stopped   whether the user wants to stop
 */
record ModelBuilding(RandomStream random, ExplorerState state, TaskProgress progress, BooleanSupplier stopped)
		implements
			WorkContext {

	@Override
	public boolean saveDue() {
		return state.due() || cancelled();
	}

	@Override
	public void save(StateWriter writer) {
		progress.requireWanted();
		state.save(writer);
	}

	@Override
	public boolean restore(StateReader reader) {
		return state.restore(reader);
	}

	@Override
	public void phase(String name, long total) {
		progress.at(name, 0);
	}

	@Override
	public void done(long units) {
		// the share of the work that building is of a task is not known
	}

	@Override
	public boolean cancelled() {
		return stopped.getAsBoolean();
	}
}
