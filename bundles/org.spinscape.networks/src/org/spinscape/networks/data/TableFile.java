// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.data.Shape;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;

/** Data from a table of numbers: CSV, NPY or NPZ. */
@Component(service = DataSetProvider.class)
public final class TableFile implements DataSetProvider {

	private static final String FILE = "file";
	private static final String ARRAY = "array";
	private static final String TARGETS = "targets";
	private static final String COLUMNS = "target-columns";
	/** How much more memory a table may take than its file. */
	private static final int PACKED = 16;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.file(FILE).describe("A table with a row for each sample: text with commas, semicolons, tabs or blanks"
					+ " (csv, also"
					+ " packed with gzip), npy, or npz. Targets stand in the last columns.")
			.text(ARRAY, "").describe("Of an npz file: the name of the array; empty for the first one.")
			.choice(TARGETS, "classes", "classes", "values", "none")
			.describe("classes: the last column is a class 0, 1, 2 ...; values: the last columns are numbers to"
					+ " predict; none:"
					+ " all columns are inputs.")
			.integer(COLUMNS, 1, 1, 100_000).describe("Number of columns to predict.")
			.onlyWith(TARGETS, "values")
			.build();

	@Override
	public String id() {
		return "table";
	}

	@Override
	public String name() {
		return "Table from a file";
	}

	@Override
	public String description() {
		return "Samples from a table of numbers of yours, as spreadsheets and numpy write it.";
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		try {
			Path file = parameters.file(FILE);
			return Files.size(file) * (kind(file).endsWith("z") ? PACKED : 4);
		} catch (IOException e) {
			return 0; // why it cannot be read is said when it is
		}
	}

	@Override
	public DataSet load(Parameters parameters, RandomStream random) {
		Path file = parameters.file(FILE);
		String name = file.getFileName().toString();
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			return data(read(in, file, parameters.text(ARRAY).strip()), name, parameters);
		} catch (BadData e) {
			throw new ParameterException(FILE, e.getMessage());
		} catch (ZipException e) {
			throw new ParameterException(FILE, name + ": cannot be unpacked (" + e.getMessage() + ")");
		} catch (IOException e) {
			throw new ParameterException(FILE, "'" + name + "' cannot be read: " + e.getClass().getSimpleName()
					+ "; give the path of a readable file");
		}
	}

	private static String kind(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private static NumberTable read(InputStream in, Path file, String array) throws IOException {
		String name = file.getFileName().toString();
		return switch (kind(file)) {
			case "npy" -> NpyTable.read(in, name);
			case "npz" -> fromArchive(in, name, array);
			case "gz" -> CsvNumbers.read(new GZIPInputStream(in), name);
			default -> CsvNumbers.read(in, name);
		};
	}

	private static NumberTable fromArchive(InputStream in, String name, String array) throws IOException {
		ZipInputStream archive = new ZipInputStream(in);
		List<String> seen = new ArrayList<>();
		for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
			String member = entry.getName().replaceFirst("\\.npy$", "");
			if (array.isEmpty() || member.equals(array)) {
				return NpyTable.read(archive, name + ", array " + member);
			}
			seen.add(member);
		}
		throw new BadData(name + (seen.isEmpty() ? ": holds no array; it is damaged or no npz file, so save it again"
				: ": has no array '" + array + "'; there are " + String.join(", ", seen)));
	}

	private static DataSet data(NumberTable table, String name, Parameters parameters) throws BadData {
		int targets = switch (parameters.text(TARGETS)) {
			case "classes" -> 1;
			case "values" -> parameters.integer(COLUMNS);
			default -> 0;
		};
		int inputs = table.columns() - targets;
		if (inputs < 1) {
			throw new BadData(name + ": has " + table.columns() + " columns, which leaves no inputs beside " + targets
					+ " for targets");
		}
		double[] points = part(table, 0, inputs);
		double[] learnt = part(table, inputs, targets);
		return switch (parameters.text(TARGETS)) {
			case "classes" -> classes(points, learnt, inputs, name);
			case "values" -> DataSet.regression(Shape.vector(inputs), points, targets, learnt);
			default -> DataSet.unlabelled(Shape.vector(inputs), points);
		};
	}

	private static double[] part(NumberTable table, int from, int width) {
		double[] part = new double[table.rows() * width];
		for (int row = 0; row < table.rows(); row++) {
			System.arraycopy(table.values(), row * table.columns() + from, part, row * width, width);
		}
		return part;
	}

	private static DataSet classes(double[] points, double[] column, int inputs, String name) throws BadData {
		int[] labels = new int[column.length];
		int largest = 1;
		for (int row = 0; row < labels.length; row++) {
			if (!(column[row] >= 0 && column[row] < 100_000 && column[row] == Math.rint(column[row]))) {
				throw new BadData(name + ": row " + (row + 1) + " has class " + column[row]
						+ "; classes are whole numbers from 0,"
						+ " or set targets to values");
			}
			labels[row] = (int) column[row];
			largest = Math.max(largest, labels[row]);
		}
		return DataSet.labelled(Shape.vector(inputs), points, labels, largest + 1);
	}
}
