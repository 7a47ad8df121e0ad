// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.table;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.spinscape.core.result.Scalar;
import org.spinscape.engine.compare.RunRow;

/** Which columns a table of runs can have, and which it has where nobody has chosen. */
final class RunColumns {

	/** So many settings and numbers are shown before anybody has chosen. */
	private static final int FEW = 5;
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private static final List<RunColumn> FACTS = List.of(
			RunColumn.fact("run", 150, row -> row.folder().getFileName().toString(), null, "Folder of the run"),
			RunColumn.fact("state", 90, RunColumns::state, null, "Whether all tasks have results"),
			RunColumn.fact("experiment", 120, RunRow::experiment, null, "Name of the experiment"),
			RunColumn.fact("model", 130, row -> String.join(", ", row.models()), null, "Models of the arms"),
			RunColumn.fact("seed", 60, row -> Long.toString(row.seed()), RunRow::seed, "Master seed"),
			RunColumn.fact("begun", 130, row -> date(row.begun()),
					row -> row.begun() == null ? Double.NaN : row.begun().getEpochSecond(), "When the run was started"),
			RunColumn.fact("took", 80, row -> duration(row.took()),
					row -> row.took() == null ? Double.NaN : row.took().toSeconds(),
					"From the first to the last line of the log, pauses included"),
			RunColumn.note("tags", 90, row -> String.join(", ", row.note().tags())),
			RunColumn.note("note", 160, row -> row.note().text().replace('\n', ' ')));
	private static final RunColumn FOLDER = RunColumn.fact("folder", 220, row -> row.folder().toString(), null,
			"Where the run lies");

	private RunColumns() {
	}

	/** All columns that some runs can fill. */
	static List<RunColumn> all(List<RunRow> rows) {
		Set<String> settings = new HashSet<>();
		List<RunColumn> columns = new ArrayList<>(FACTS);
		columns.add(FOLDER);
		Map<String, Scalar> numbers = new LinkedHashMap<>();
		for (RunRow row : rows) {
			for (String name : row.settings().keySet()) {
				if (settings.add(name)) {
					columns.add(RunColumn.setting(name));
				}
			}
			row.numbers().forEach(numbers::putIfAbsent);
		}
		numbers.forEach((name, scalar) -> columns.add(RunColumn.number(name, scalar)));
		return columns;
	}

	/** The facts, the first settings that differ between the runs, and the numbers that most of them have. */
	static List<RunColumn> usual(List<RunRow> rows, List<RunColumn> all) {
		Map<String, Integer> held = new HashMap<>();
		rows.forEach(row -> row.settings().keySet().forEach(name -> held.merge("setting/" + name, 1, Integer::sum)));
		rows.forEach(row -> row.numbers().keySet().forEach(name -> held.merge("number/" + name, 1, Integer::sum)));
		Comparator<RunColumn> common = Comparator.comparing(column -> -held.getOrDefault(column.id(), 0));
		return Stream.of(FACTS.stream(),
				of(RunColumn.Group.SETTING, all).sorted(common).filter(column -> column.differs(rows)).limit(FEW),
				of(RunColumn.Group.NUMBER, all).sorted(common).limit(FEW)).flatMap(columns -> columns).toList();
	}

	private static Stream<RunColumn> of(RunColumn.Group group, List<RunColumn> all) {
		return all.stream().filter(column -> column.group() == group);
	}

	/** All that a search looks at. */
	static String searched(RunRow row) {
		StringBuilder text = new StringBuilder();
		FACTS.forEach(column -> text.append(column.text().apply(row)).append('\n'));
		row.settings().forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
		return text.append(row.folder()).append('\n').append(row.problem()).toString();
	}

	private static String state(RunRow row) {
		return row.done() == row.total() ? row.state() : row.state() + ", " + row.done() + " of " + row.total();
	}

	private static String date(Instant time) {
		return time == null ? "\u2013" : DATE.format(time.atZone(ZoneId.systemDefault()));
	}

	private static String duration(Duration time) {
		if (time == null) {
			return "\u2013";
		}
		return time.toHours() > 0 ? time.toHours() + " h " + time.toMinutesPart() + " min"
				: time.toMinutes() > 0 ? time.toMinutes() + " min " + time.toSecondsPart() + " s" : time.toSeconds() + " s";
	}
}
