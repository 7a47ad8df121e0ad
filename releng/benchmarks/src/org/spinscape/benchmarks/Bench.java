// SPDX-License-Identifier: EPL-2.0
package org.spinscape.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.openjdk.jmh.runner.RunnerException;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * Times all workloads side by side with their baselines and prints a table:
 *
 * <pre>
 * Bench FOLDER [--quick] [--json] [--only WORDS]
 * </pre>
 *
 * The table, or with {@code --json} one JSON document, goes to standard output, all else to standard error.
 */
public final class Bench {

	private static final Gson JSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

	private Bench() {
	}

	/** @param arguments folder of the benchmarks, then options */
	public static void main(String[] arguments) throws RunnerException {
		List<String> options = new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length));
		boolean quick = options.remove("--quick");
		boolean json = options.remove("--json");
		String only = "";
		int index = options.indexOf("--only");
		if (index >= 0 && index + 1 < options.size()) {
			only = options.get(index + 1);
			options.subList(index, index + 2).clear();
		}
		if (!options.isEmpty()) {
			System.err.println("bench: unknown option '" + options.getFirst() + "'; there are --quick, --json, --only WORDS");
			System.exit(2);
		}
		PrintStream out = System.out;
		System.setOut(System.err); // JMH and the JVMs that it starts talk, too
		Path folder = Path.of(arguments[0]);
		Outside outside = new Outside(folder.resolve("cpp"), folder.resolve("target").resolve("cpp"), System.err);
		Measurement measurement = new Measurement(quick, System.err);
		List<Row> rows = new ArrayList<>();
		for (Workload workload : Workloads.all()) {
			if (workload.name().contains(only) && !(quick && workload.full())) {
				rows.addAll(rows(workload, measurement, outside));
			}
		}
		print(rows, json, out);
	}

	private static List<Row> rows(Workload workload, Measurement measurement, Outside outside) throws RunnerException {
		List<Row> rows = new ArrayList<>();
		// The baseline first and ours right after it: what else the machine does is then much the same for both.
		if (workload.outside() != null) {
			outside.measure(workload.outside()).ifPresent(
					figure -> rows.add(new Row(workload, null, workload.outside().name(), figure)));
		}
		Figure value = workload.figure(measurement.run(workload.benchmark(), workload.parameters(), false));
		rows.replaceAll(row -> new Row(workload, value, row.baseline(), row.figures()));
		Workload.Inside inside = workload.inside();
		if (inside != null) {
			rows.add(new Row(workload, value, inside.name(),
					workload.figure(measurement.run(inside.benchmark(), inside.parameters(), false))));
		}
		if (!workload.full()) { // these take minutes with fast kernels
			rows.add(new Row(workload, value, "our reference kernels, no Vector API",
					workload.figure(measurement.run(workload.benchmark(), workload.parameters(), true))));
		} else if (rows.isEmpty()) {
			rows.add(new Row(workload, value, "", null));
		}
		return rows;
	}

	private static void print(List<Row> rows, boolean json, PrintStream out) {
		if (json) {
			out.println(JSON.toJson(rows.stream().map(Row::fields).toList()));
			return;
		}
		out.println(Machine.text());
		out.println(Row.HEADING);
		rows.forEach(row -> out.println(row.text()));
	}
}
