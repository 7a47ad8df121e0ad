// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table.Column;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;

/**
 * Writes results as structured arrays of NumPy, a file for each that {@link CsvExport} makes: all numbers with their errors and
 * units in {@code scalars.npy}, every other result by arm and point. The first column of those is the sample, -1 for what is
 * over all. Columns of one name that differ in kind from sample to sample go into files of their own.
 */
public final class NpyExport {

	/** Results that are in memory at once. */
	private static final int PART = 500;
	private static final String SAMPLE = "sample";

	private final ResultReader reader;

	private NpyExport(ResultReader reader) {
		this.reader = reader;
	}

	/** Writes the files into a folder, which is made; those of the same name are replaced. @return their names */
	public static List<String> write(Path folder, ResultReader reader) throws IOException {
		Files.createDirectories(folder);
		return new NpyExport(reader).write(folder);
	}

	/** What goes into one file: where each column is of the same name and type. */
	private record Shape(String file, List<NpyFile.Field> fields) {
	}

	/** Counted in a first walk through the results. */
	private static final class Size {
		private long rows;
		private int[] widths;
	}

	private List<String> write(Path folder) throws IOException {
		List<ResultEntry> entries = reader.entries();
		ExportNames names = new ExportNames(entries.stream().map(ResultEntry::key).distinct().toList());
		Map<String, List<ResultEntry>> byFile = new LinkedHashMap<>();
		entries.forEach(entry -> byFile.computeIfAbsent(names.of(entry), _ -> new ArrayList<>()).add(entry));
		Set<String> axes = new TreeSet<>();
		entries.forEach(entry -> axes.addAll(entry.key().point().keySet()));
		List<String> written = new ArrayList<>();
		for (Map.Entry<String, List<ResultEntry>> file : byFile.entrySet()) {
			Rows rows = file.getKey().equals(ExportNames.SCALARS) ? new Numbers(List.copyOf(axes)) : Rows.OF_RESULTS;
			written.addAll(write(folder, file.getKey(), file.getValue(), rows));
		}
		return written.stream().sorted(Comparator.naturalOrder()).toList();
	}

	private List<String> write(Path folder, String name, List<ResultEntry> entries, Rows rows) throws IOException {
		Map<Shape, Size> sizes = new LinkedHashMap<>();
		walk(entries, (entry, result) -> {
			List<Column> columns = rows.columns(entry, result);
			Size size = sizes.computeIfAbsent(shape(name, columns), _ -> new Size());
			size.rows += length(columns);
			size.widths = size.widths == null ? new int[columns.size()] : size.widths;
			for (int i = 0; i < columns.size(); i++) {
				size.widths[i] = Math.max(size.widths[i], width(columns.get(i)));
			}
		});
		List<String> written = new ArrayList<>();
		for (Map.Entry<Shape, Size> each : sizes.entrySet()) {
			String file = name + (written.isEmpty() ? "" : "-" + (written.size() + 1)) + ".npy";
			write(folder.resolve(file), each.getKey(), each.getValue(), entries, rows);
			written.add(file);
		}
		return written;
	}

	private void write(Path file, Shape shape, Size size, List<ResultEntry> entries, Rows rows) throws IOException {
		List<NpyFile.Field> fields = new ArrayList<>();
		for (int i = 0; i < shape.fields().size(); i++) {
			NpyFile.Field field = shape.fields().get(i);
			fields.add(new NpyFile.Field(field.name(), field.type(), size.widths[i]));
		}
		try (NpyFile out = new NpyFile(file, fields, size.rows)) {
			walk(entries, (entry, result) -> {
				List<Column> columns = rows.columns(entry, result);
				if (shape(shape.file(), columns).equals(shape)) {
					write(out, columns);
				}
			});
			out.commit();
		}
	}

	private static void write(NpyFile out, List<Column> columns) throws IOException {
		for (int row = 0; row < length(columns); row++) {
			out.begin();
			for (int i = 0; i < columns.size(); i++) {
				switch (columns.get(i)) {
					case RealColumn real -> out.put(real.values()[row]);
					case IntegerColumn integer -> out.put(integer.values()[row]);
					case TextColumn words -> out.put(words.values().get(row), i);
				}
			}
			out.end();
		}
	}

	/** What is done with each result. */
	private interface Step {
		void take(ResultEntry entry, Result result) throws IOException;
	}

	private void walk(List<ResultEntry> entries, Step step) throws IOException {
		for (int from = 0; from < entries.size(); from += PART) {
			List<ResultEntry> part = entries.subList(from, Math.min(entries.size(), from + PART));
			List<Result> results = reader.load(part);
			for (int i = 0; i < part.size(); i++) {
				step.take(part.get(i), results.get(i));
			}
		}
	}

	private static Shape shape(String file, List<Column> columns) {
		List<NpyFile.Field> fields = new ArrayList<>();
		Set<String> taken = new LinkedHashSet<>();
		for (Column column : columns) {
			String heading = ResultColumns.heading(column);
			String name = heading;
			for (int number = 2; !taken.add(name); number++) {
				name = heading + " " + number;
			}
			fields.add(new NpyFile.Field(name, switch (column) {
				case RealColumn _ -> NpyFile.Type.REAL;
				case IntegerColumn _ -> NpyFile.Type.INTEGER;
				case TextColumn _ -> NpyFile.Type.TEXT;
			}, 0));
		}
		return new Shape(file, fields);
	}

	private static int width(Column column) {
		return column instanceof TextColumn words
				? words.values().stream().mapToInt(word -> word.codePointCount(0, word.length())).max().orElse(0)
				: 0;
	}

	private static int length(List<Column> columns) {
		return columns.getFirst().length();
	}

	private static long sample(ResultKey key) {
		return key.sample();
	}

	/** How a result becomes rows. */
	private interface Rows {

		/** The sample, then what the result consists of. */
		Rows OF_RESULTS = (entry, result) -> {
			List<Column> columns = ResultColumns.of(result);
			long[] sample = new long[columns.isEmpty() ? 0 : length(columns)];
			Arrays.fill(sample, sample(entry.key()));
			return Stream.concat(Stream.of(new IntegerColumn(SAMPLE, "", sample)), columns.stream()).toList();
		};

		List<Column> columns(ResultEntry entry, Result result);
	}

	/**
	 * A number as a row, with its place.
	 *
	 * @param axes names of what is swept anywhere
	 */
	private record Numbers(List<String> axes) implements Rows {

		@Override
		public List<Column> columns(ResultEntry entry, Result result) {
			Scalar scalar = (Scalar) result;
			List<Column> columns = new ArrayList<>(List.of(word("arm", entry.key().arm())));
			// As text: what is swept may be a word, and whole numbers stay whole.
			axes.forEach(axis -> columns.add(word(axis, entry.key().point().getOrDefault(axis, ""))));
			columns.addAll(List.of(new IntegerColumn(SAMPLE, "", new long[] { sample(entry.key()) }),
					word("name", scalar.name()), number("value", scalar.value()),
					number("thermal_error", scalar.thermalError()), number("disorder_error", scalar.disorderError()),
					word("unit", scalar.unit()), new IntegerColumn("count", "", new long[] { scalar.count() }),
					word("source", scalar.tag().source().text())));
			return columns;
		}

		private static Column word(String name, String value) {
			return new TextColumn(name, List.of(value));
		}

		private static Column number(String name, double value) {
			return new RealColumn(name, "", new double[] { value });
		}
	}
}
