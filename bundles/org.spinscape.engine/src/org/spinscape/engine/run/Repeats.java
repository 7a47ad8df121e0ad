// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultSource;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.Task;
import org.spinscape.store.RunDirectory;
import org.spinscape.store.StoreException;
import org.spinscape.store.TaskStore;

/**
 * What explorers have done within their budgets in a run that is repeated: as much is done again, whatever the clock says. It
 * stands in the new run's folder, so that whoever carries out a task finds it, now or after a kill: one line for each
 * explorer of a task, with numbers for its budgets in the order in which it has them.
 */
final class Repeats {

	/** Nothing is repeated. */
	static final Repeats NONE = new Repeats(List.of());

	private static final String SEPARATOR = "\t";

	/** One explorer of one task. */
	private record Line(String task, String source, long[] made) {

		String text() {
			return String.join(SEPARATOR, task, source, LongStream.of(made).mapToObj(Long::toString).collect(Collectors
					.joining(" ")));
		}

		static Line parse(String text) {
			String[] words = text.split(SEPARATOR);
			return new Line(words[0], words[1], Arrays.stream(words[2].split(" ")).mapToLong(Long::parseLong).toArray());
		}
	}

	private final List<Line> lines;

	private Repeats(List<Line> lines) {
		this.lines = lines;
	}

	/** Notes in the folder of a new run what an old one of the same experiment has done. */
	static void note(RunDirectory old, Plan plan, RunDirectory directory) throws IOException {
		List<String> lines = new ArrayList<>();
		try (TaskStore store = TaskStore.of(old)) {
			for (Task task : plan.tasks()) {
				if (store.has(task.id())) {
					for (Result result : store.readResults(task.id()).results()) {
						if (SearchKinds.WORK_DONE.is(result)
								&& ((Table) result).column(SearchKinds.MADE) instanceof IntegerColumn made) {
							lines.add(new Line(task.id(), result.tag().source().text(), made.values()).text());
						}
					}
				}
			}
		}
		if (!lines.isEmpty()) {
			Files.write(directory.repeats(), lines);
		}
	}

	/** Those of a task; none if the run repeats nothing. */
	static Repeats of(RunDirectory directory, Task task) throws IOException {
		if (!Files.exists(directory.repeats())) {
			return NONE;
		}
		try {
			return new Repeats(Files.readAllLines(directory.repeats()).stream().map(Line::parse)
					.filter(line -> line.task().equals(task.id())).toList());
		} catch (IndexOutOfBoundsException | NumberFormatException e) {
			throw new StoreException(directory.repeats()
					+ ": is not as it was written; put back a copy, or repeat the run anew",
					e);
		}
	}

	/** What an explorer did within one of its budgets. @param budget counted from 0 */
	OptionalLong made(ResultSource source, int budget) {
		return lines.stream().filter(line -> line.source().equals(source.text()) && budget < line.made().length)
				.mapToLong(line -> line.made()[budget]).findFirst();
	}
}
