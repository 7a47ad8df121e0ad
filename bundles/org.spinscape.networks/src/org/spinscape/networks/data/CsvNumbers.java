// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads numbers separated by commas, semicolons or tabs; a first line of words is a heading. */
final class CsvNumbers {

	private static final int LONGEST_LINE = 1 << 24;

	private final String name;
	private int columns;
	private int rows;
	private double[] values = new double[1024];

	private CsvNumbers(String name) {
		this.name = name;
	}

	static NumberTable read(InputStream in, String name) throws IOException {
		CsvNumbers table = new CsvNumbers(name);
		BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
		int number = 0;
		for (String line = reader.readLine(); line != null; line = reader.readLine()) {
			number++;
			if (line.length() > LONGEST_LINE) {
				throw new BadData(name + ", line " + number + ": is longer than " + LONGEST_LINE + " characters");
			}
			if (!line.isBlank() && !(table.rows == 0 && heading(line))) {
				table.add(line, number);
			}
		}
		if (table.rows == 0) {
			throw new BadData(name + ": has no line of numbers");
		}
		return NumberTable.of(name, table.rows, table.columns, Arrays.copyOf(table.values, table.rows * table.columns));
	}

	/** Whether no cell is a number. */
	private static boolean heading(String line) {
		return Arrays.stream(cells(line)).noneMatch(CsvNumbers::isNumber);
	}

	private static String[] cells(String line) {
		return line.strip().split("\\s*[,;\\t]\\s*|\\s+", -1);
	}

	private static boolean isNumber(String cell) {
		try {
			Double.parseDouble(cell);
			return true;
		} catch (NumberFormatException e) {
			return false;
		}
	}

	private void add(String line, int number) throws BadData {
		String[] cells = cells(line);
		if (rows == 0) {
			columns = cells.length;
		}
		if (cells.length != columns) {
			throw new BadData(name + ", line " + number + ": has " + cells.length + " columns where the first has "
					+ columns);
		}
		if ((long) (rows + 1) * columns > NumberTable.MOST) {
			throw new BadData(name + ", line " + number + ": the table has more than " + NumberTable.MOST + " values");
		}
		int at = rows * columns;
		if (at + columns > values.length) {
			values = Arrays.copyOf(values, Math.max(at + columns, values.length * 2));
		}
		for (int i = 0; i < columns; i++) {
			if (!isNumber(cells[i])) {
				throw new BadData(name + ", line " + number + ", column " + (i + 1) + ": '" + shown(cells[i])
						+ "' is not a number");
			}
			values[at + i] = Double.parseDouble(cells[i]);
		}
		rows++;
	}

	private static String shown(String cell) {
		return cell.length() > 40 ? cell.substring(0, 40) + "\u2026" : cell;
	}
}
