// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinscape.core.sampler.ExchangeState;

/**
 * How the walkers of a run's tasks travel between temperatures while it goes on. Written by the engine's threads, read by
 * any. Of the tasks those that started last are kept.
 */
public final class LiveExchanges {

	private static final int MOST_TASKS = 8;

	private final Map<String, Travels> tasks = new LinkedHashMap<>();

	/** Where walkers are after a sweep. */
	public void exchanges(String task, long sweep, ExchangeState state) {
		Travels travels;
		synchronized (tasks) {
			travels = tasks.computeIfAbsent(task, _ -> new Travels());
			if (tasks.size() > MOST_TASKS) {
				tasks.remove(tasks.keySet().iterator().next());
			}
		}
		travels.add(sweep, state);
	}

	/** The tasks whose walkers exchange temperatures, in the order in which they started. */
	public List<String> tasks() {
		synchronized (tasks) {
			return new ArrayList<>(tasks.keySet());
		}
	}

	/** How those of a task stand; empty if it has none, or is long over. */
	public Optional<TravelPoints> of(String task) {
		Travels travels;
		synchronized (tasks) {
			travels = tasks.get(task);
		}
		return travels == null ? Optional.empty() : Optional.of(travels.points());
	}
}
