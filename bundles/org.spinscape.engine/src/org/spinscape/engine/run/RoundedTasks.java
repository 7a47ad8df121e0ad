// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;

import org.spinscape.core.result.Result;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.engine.plan.Precision;
import org.spinscape.engine.plan.Task;
import org.spinscape.store.RunDirectory;
import org.spinscape.store.TaskStore;

/**
 * The open tasks of a run that wants a number to some precision. A sweep point gets its samples round by round, and none any
 * more after one that was enough; nobody runs ahead of a round that is not over, so that the same samples are computed by any
 * number of threads. A round in which a task failed is not judged.
 */
final class RoundedTasks implements OpenTasks {

	/** Hears of points that have samples enough. */
	interface Listener {

		/**
		 * The point has what was wanted.
		 *
		 * @param samples that count
		 * @param spared  tasks that nobody need do
		 */
		void enough(PointPlan point, int samples, List<Task> spared);

		/** A point cannot be judged, in one sentence; it goes on. */
		void unjudged(String sentence);
	}

	/** How far a sweep point is. */
	private static final class Place {

		private final Queue<Task> waiting = new ArrayDeque<>();
		private final Set<Task> working = new HashSet<>();
		private int round;
	}

	private final SampleRounds samples;
	private final List<Integer> ends;
	private final RunDirectory directory;
	private final Listener listener;
	private final Map<PointPlan, Place> places = new LinkedHashMap<>();
	private boolean begun;

	/** @param tasks in the order of samples */
	RoundedTasks(Precision precision, Collection<Task> tasks, RunDirectory directory, Listener listener) {
		this.samples = new SampleRounds(precision);
		this.ends = precision.rounds();
		this.directory = directory;
		this.listener = listener;
		tasks.forEach(task -> places.computeIfAbsent(task.point(), _ -> new Place()).waiting.add(task));
	}

	@Override
	public Optional<Task> poll() {
		if (!begun) {
			begun = true; // earlier sessions may have done rounds
			places.forEach(this::goOn);
		}
		Optional<Place> next = places.values().stream()
				.filter(place -> !place.waiting.isEmpty() && place.waiting.element().sample() < ends.get(place.round))
				.min(Comparator.comparingInt(place -> place.waiting.element().sample()));
		return next.map(place -> {
			Task task = place.waiting.remove();
			place.working.add(task);
			return task;
		});
	}

	@Override
	public int left() {
		return places.values().stream().mapToInt(place -> place.waiting.size()).sum();
	}

	@Override
	public void over(Task task) {
		Place place = places.get(task.point());
		if (place != null && place.working.remove(task)) {
			goOn(task.point(), place);
		}
	}

	/** Judges rounds that are over, until one is open or nothing is left. */
	private void goOn(PointPlan point, Place place) {
		while (place.working.isEmpty() && !place.waiting.isEmpty()
				&& place.waiting.element().sample() >= ends.get(place.round)) {
			OptionalInt enough = judged(point);
			if (enough.isPresent()) {
				listener.enough(point, enough.getAsInt(), List.copyOf(place.waiting));
				place.waiting.clear();
			} else {
				place.round++;
			}
		}
	}

	/** Empty if it wants more samples. */
	private OptionalInt judged(PointPlan point) {
		try (TaskStore store = TaskStore.of(directory)) {
			return samples.enough(point, new SampleRounds.Reader() {
				@Override
				public boolean has(Task task) {
					return store.has(task.id());
				}

				@Override
				public List<Result> results(Task task) throws IOException {
					return store.readResults(task.id()).allResults();
				}
			});
		} catch (IOException e) {
			listener.unjudged("arm '" + point.arm() + "': whether there are samples enough cannot be told: " + e
					.getMessage());
			return OptionalInt.empty();
		}
	}
}
