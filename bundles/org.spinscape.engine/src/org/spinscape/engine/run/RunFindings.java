// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.engine.plan.Task;
import org.spinscape.store.Findings;
import org.spinscape.store.KeyedResult;
import org.spinscape.store.ResultKey;

/** All results of a run: averages from memory, samples from their files. */
final class RunFindings implements Findings {

	private final TaskResults tasks;
	private final List<ResultKey> keys = new ArrayList<>();
	private final Map<ResultKey, Task> samples = new LinkedHashMap<>();
	private final Map<ResultKey, List<Result>> averages = new LinkedHashMap<>();

	RunFindings(TaskResults tasks) {
		this.tasks = tasks;
	}

	/** @param found all of one place */
	void add(List<KeyedResult> found) {
		if (!found.isEmpty()) {
			keys.add(found.getFirst().key());
			averages.put(found.getFirst().key(), found.stream().map(KeyedResult::result).toList());
		}
	}

	void add(Task task) throws IOException {
		if (!tasks.tags(task).isEmpty()) {
			ResultKey key = TaskResults.key(task);
			keys.add(key);
			samples.put(key, task);
		}
	}

	@Override
	public List<ResultKey> keys() {
		return keys;
	}

	@Override
	public List<ResultTag> tags(ResultKey key) throws IOException {
		Task task = samples.get(key);
		return task == null ? averages.getOrDefault(key, List.of()).stream().map(Result::tag).toList() : tasks.tags(task);
	}

	@Override
	public List<Result> at(ResultKey key) throws IOException {
		Task task = samples.get(key);
		return task == null ? averages.getOrDefault(key, List.of()) : tasks.results(task);
	}
}
