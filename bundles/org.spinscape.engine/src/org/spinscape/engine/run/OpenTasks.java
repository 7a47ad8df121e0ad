// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Optional;
import java.util.Queue;

import org.spinscape.engine.plan.Task;

/** The tasks that nobody has taken yet. Callers take turns. */
interface OpenTasks {

	/** The next one; empty if none is left, or none as long as others are not over. */
	Optional<Task> poll();

	/** How many nobody has taken yet. */
	int left();

	/** A task that was taken is over, with or without results. */
	void over(Task task);

	/** In this order. */
	static OpenTasks all(Collection<Task> tasks) {
		Queue<Task> queue = new ArrayDeque<>(tasks);
		return new OpenTasks() {
			@Override
			public Optional<Task> poll() {
				return Optional.ofNullable(queue.poll());
			}

			@Override
			public int left() {
				return queue.size();
			}

			@Override
			public void over(Task task) {
				// the others do not wait for it
			}
		};
	}
}
