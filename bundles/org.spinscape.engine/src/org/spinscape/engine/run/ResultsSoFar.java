// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.spinscape.core.result.Result;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.engine.plan.PointPlan;
import org.spinscape.engine.plan.Task;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultReader;
import org.spinscape.store.RunDirectory;
import org.spinscape.store.TaskRecord;
import org.spinscape.store.TaskStore;

/**
 * What the tasks of a run have found that are finished, and what the explorers of those under way have handed over, marked as
 * {@linkplain org.spinscape.core.result.ResultTag#provisional provisional}: samples, without averages. It is a look at one
 * moment, and stays as it is.
 */
public final class ResultsSoFar implements ResultReader {

	/** About so many tasks are read, the first ones of each sweep point: enough to look at, and soon read. */
	private static final int ENOUGH = 300;

	private final Map<ResultEntry, Result> results = new LinkedHashMap<>();
	private final int finished;
	private final int total;
	private int underWay;

	private ResultsSoFar(Plan plan, RunDirectory directory) throws IOException {
		try (TaskStore store = TaskStore.of(directory)) {
			finished = store.done().size();
			total = plan.tasks().size();
			int most = Math.max(1, ENOUGH / Math.max(1, plan.points().size()));
			Map<PointPlan, Integer> taken = new HashMap<>();
			for (Task task : plan.tasks()) {
				if (taken.getOrDefault(task.point(), 0) >= most) {
					continue;
				}
				Optional<TaskRecord> found = store.has(task.id()) ? Optional.of(store.readResults(task.id()))
						: store.readSoFar(task.id());
				if (found.isPresent()) {
					taken.merge(task.point(), 1, Integer::sum);
					underWay += store.has(task.id()) ? 0 : 1;
					add(TaskResults.key(task), found.get().allResults());
				}
			}
		}
	}

	/**
	 * Reads what the tasks of a run have to show.
	 *
	 * @param target its directory
	 * @throws IOException in words, if it is no run or cannot be read
	 */
	public static ResultsSoFar of(Path target, Catalog catalog) throws IOException {
		try {
			RunDirectory directory = RunDirectory.open(target);
			return new ResultsSoFar(Plan.of(ExperimentFiles.load(directory.experiment()), catalog), directory);
		} catch (ExperimentFileException | PlanException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	private void add(ResultKey key, List<Result> found) {
		Set<String> names = new HashSet<>();
		for (Result result : found) {
			// Another component may have given one of that name.
			String node = names.add(result.name()) ? result.name() : result.name() + '@' + result.tag().source().text();
			results.put(new ResultEntry(key, result.tag(), node), result);
		}
	}

	/** Number of tasks that are finished. */
	public int finished() {
		return finished;
	}

	/** Number of those tasks under way that have something to show already. */
	public int underWay() {
		return underWay;
	}

	/** Number of all tasks. */
	public int total() {
		return total;
	}

	@Override
	public List<ResultEntry> entries() {
		return List.copyOf(results.keySet());
	}

	@Override
	public List<Result> load(List<ResultEntry> entries) {
		return entries.stream().map(results::get).toList();
	}
}
