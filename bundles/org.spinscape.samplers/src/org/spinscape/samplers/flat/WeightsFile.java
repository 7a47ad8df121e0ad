// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.spinscape.core.parameter.ParameterException;

/** Reads what an earlier run has found: a CSV table with energies in the first column and ln g in the second. */
final class WeightsFile {

	static final String PARAMETER = "weights";

	/** Steps of the grid for each distance of the two closest energies: means of bins do not stand evenly. */
	private static final int FINER = 4;
	private static final double SAME = 1e-6;

	private WeightsFile() {
	}

	static LogStates read(Path file) {
		List<double[]> rows = rows(file);
		rows.sort((a, b) -> Double.compare(a[0], b[0]));
		for (int i = 1; i < rows.size(); i++) {
			if (rows.get(i)[0] == rows.get(i - 1)[0]) {
				throw refuse(file, "energy " + rows.get(i)[0] + " stands there twice; keep one row of each");
			}
		}
		if (rows.isEmpty()) {
			throw refuse(file, "has no row with an energy and a logarithm; take the CSV table flat-weights or"
					+ " log-density-of-states of a run");
		}
		return onGrid(file, rows);
	}

	private static LogStates onGrid(Path file, List<double[]> rows) {
		double lowest = rows.getFirst()[0];
		double span = rows.getLast()[0] - lowest;
		double closest = span;
		for (int i = 1; i < rows.size(); i++) {
			closest = Math.min(closest, rows.get(i)[0] - rows.get(i - 1)[0]);
		}
		double spacing = closest;
		boolean even = rows.stream().allMatch(row -> {
			double steps = (row[0] - lowest) / spacing;
			return span == 0 || Math.abs(steps - Math.rint(steps)) < SAME;
		});
		double width = span == 0 ? 1 : even ? closest : closest / FINER;
		double count = Math.rint(span / width) + 1;
		if (!(count <= Levels.MOST)) {
			throw refuse(file, "has energies that are too close to each other for " + Levels.MOST
					+ " even steps; use fewer bins");
		}
		Levels levels = new Levels(lowest, width, (int) count, even);
		double[] logs = new double[levels.count()];
		boolean[] known = new boolean[levels.count()];
		for (double[] row : rows) {
			int level = levels.of(row[0]);
			logs[level] = row[1];
			known[level] = true;
		}
		return LogStates.of(levels, logs, known);
	}

	private static List<double[]> rows(Path file) {
		List<double[]> rows = new ArrayList<>();
		try {
			List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
			for (int line = 1; line < lines.size(); line++) { // the first is the heading
				if (!lines.get(line).isBlank()) {
					rows.add(row(file, line + 1, lines.get(line)));
				}
			}
		} catch (IOException e) {
			throw refuse(file, "cannot be read (" + e.getMessage()
					+ "); give its path, relative to the folder of the experiment");
		}
		return rows;
	}

	private static double[] row(Path file, int line, String text) {
		try {
			double[] row = Arrays.stream(text.split(",")).limit(2).mapToDouble(Double::parseDouble).toArray();
			if (row.length == 2 && Double.isFinite(row[0]) && Double.isFinite(row[1])) {
				return row;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw refuse(file, "line " + line + ": '" + text + "' does not begin with two numbers, energy and ln g");
	}

	private static ParameterException refuse(Path file, String message) {
		return new ParameterException(PARAMETER, "'" + file.getFileName() + "' " + message);
	}
}
