// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Series;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.engine.plan.Task;
import org.spinscape.store.KeyedResult;
import org.spinscape.store.ResultKey;
import org.spinscape.store.TaskStore;

/**
 * The results of all finished tasks. Those of a small run are kept in memory; of a large one only what they are called,
 * numbers and verdicts, while the rest is read from the files of the tasks whenever it is needed. Where a precision is asked
 * for, samples beyond those that were enough are left out: others may have computed them who could not know.
 */
final class TaskResults implements SampleRounds.Reader {

	/** Files of tasks that are together no larger are kept in memory, in bytes; so are curves of larger ones. */
	private static final long KEPT = 32 << 20;

	private final TaskStore store;
	private final boolean small;
	private final Map<PointPlan, List<Task>> tasks = new LinkedHashMap<>();
	private final Map<Task, List<Result>> kept = new HashMap<>();
	private final Map<Task, List<ResultTag>> tags = new HashMap<>();
	/** Tags say the same in all samples: one object for all of them, and so for the lists of them. */
	private final Map<ResultTag, ResultTag> shared = new HashMap<>();
	private final Map<List<ResultTag>, List<ResultTag>> lists = new HashMap<>();
	/** For numbers of curves that are kept. */
	private long room = KEPT / Double.BYTES;

	TaskResults(Plan plan, TaskStore store) throws IOException {
		this.store = store;
		plan.points().forEach(point -> tasks.put(point, new ArrayList<>()));
		long size = 0;
		for (Task task : plan.tasks()) {
			if (store.has(task.id())) {
				tasks.computeIfAbsent(task.point(), _ -> new ArrayList<>()).add(task);
				size += size > KEPT ? 0 : store.size(task.id());
			}
		}
		this.small = size <= KEPT;
		if (plan.precision().isPresent()) {
			SampleRounds rounds = new SampleRounds(plan.precision().get());
			for (Map.Entry<PointPlan, List<Task>> point : tasks.entrySet()) {
				int enough = rounds.enough(point.getKey(), this).orElse(Integer.MAX_VALUE);
				point.getValue().removeIf(task -> task.sample() >= enough);
			}
		}
	}

	@Override
	public boolean has(Task task) {
		return store.has(task.id());
	}

	/** The finished tasks of a point that count, in the order of samples. */
	List<Task> of(PointPlan point) {
		return tasks.getOrDefault(point, List.of());
	}

	static ResultKey key(Task task) {
		return new ResultKey(task.point().arm(), task.point().point(), task.sample());
	}

	@Override
	public List<Result> results(Task task) throws IOException {
		List<Result> results = kept.get(task);
		if (results == null) {
			results = store.readResults(task.id()).allResults().stream()
					.map(result -> result.tagged(shared.computeIfAbsent(result.tag(), tag -> tag))).map(Result.class::cast)
					.toList();
			if (small) {
				kept.put(task, results);
			}
			if (!tags.containsKey(task)) {
				List<ResultTag> own = results.stream().map(Result::tag).toList();
				tags.put(task, lists.computeIfAbsent(own, list -> list));
			}
		}
		return results;
	}

	List<ResultTag> tags(Task task) throws IOException {
		if (!tags.containsKey(task)) {
			results(task);
		}
		return tags.getOrDefault(task, List.of());
	}

	Samples samples(PointPlan point) throws IOException {
		List<KeyedResult> numbers = new ArrayList<>();
		Set<String> curves = new LinkedHashSet<>();
		KeptCurves keptCurves = new KeptCurves(small ? 0 : room);
		for (Task task : of(point)) {
			ResultKey key = key(task);
			for (Result result : results(task)) {
				if (Samples.isNumber(result.getClass())) {
					numbers.add(new KeyedResult(key, result));
				} else if (result instanceof Series series) {
					curves.add(result.tag().identity());
					keptCurves.add(series);
				}
			}
		}
		room -= keptCurves.used();
		return new Stored(of(point), numbers, curves, keptCurves);
	}

	/** The curves of a point, as long as there is room; reading the files of all tasks for each of them takes long. */
	private static final class KeptCurves {

		private final long room;
		private final Map<String, List<Series>> curves = new HashMap<>();
		private long used;

		KeptCurves(long room) {
			this.room = room;
		}

		void add(Series series) {
			used += series.x().values().length + series.y().values().length + series.y().errors().length;
			if (used > room) {
				curves.clear();
			} else {
				curves.computeIfAbsent(series.tag().identity(), _ -> new ArrayList<>()).add(series);
			}
		}

		long used() {
			return used > room ? 0 : used;
		}

		/** Empty if they are not kept. */
		Optional<List<Series>> get(String identity) {
			return Optional.ofNullable(curves.get(identity));
		}
	}

	private final class Stored implements Samples {

		private final List<Task> finished;
		private final List<KeyedResult> numbers;
		private final Set<String> curves;
		private final KeptCurves kept;

		Stored(List<Task> finished, List<KeyedResult> numbers, Set<String> curves, KeptCurves kept) {
			this.finished = finished;
			this.numbers = numbers;
			this.curves = curves;
			this.kept = kept;
		}

		@Override
		public List<KeyedResult> numbers() {
			return numbers;
		}

		@Override
		public Set<String> curves() {
			return curves;
		}

		@Override
		public List<Series> curve(String identity) {
			return kept.get(identity).orElseGet(() -> read(identity));
		}

		private List<Series> read(String identity) {
			List<Series> found = new ArrayList<>();
			try {
				for (Task task : finished) {
					for (Result result : results(task)) {
						if (result instanceof Series series && series.tag().identity().equals(identity)) {
							found.add(series);
						}
					}
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return found;
		}
	}
}
