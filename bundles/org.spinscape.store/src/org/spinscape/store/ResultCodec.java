// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import static org.spinscape.store.HdfNodes.doubles;
import static org.spinscape.store.HdfNodes.ints;
import static org.spinscape.store.HdfNodes.longs;
import static org.spinscape.store.HdfNodes.number;
import static org.spinscape.store.HdfNodes.put;
import static org.spinscape.store.HdfNodes.strings;
import static org.spinscape.store.HdfNodes.text;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;

import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.WritableGroup;

/** One HDF5 group a result: its type, name and meaning as attributes, its arrays as datasets with units. */
final class ResultCodec {

	private ResultCodec() {
	}

	static void write(WritableGroup group, Result result) {
		TagCodec.write(group, result.tag(), result.type());
		switch (result) {
			case Scalar scalar -> writeScalar(group, scalar);
			case Series series -> {
				writeAxis(group, "x", series.x());
				writeAxis(group, "y", series.y());
			}
			case Histogram histogram -> {
				group.putAttribute("quantity", histogram.quantity());
				put(group, "edges", histogram.edges(), histogram.unit(), "bin edges of " + histogram.quantity());
				put(group, "counts", histogram.counts(), "", "weight of each bin");
			}
			case Table table -> writeTable(group, table);
			case Matrix matrix -> {
				writeAxis(group, "rows", matrix.rows());
				writeAxis(group, "columns", matrix.columns());
				if (matrix.values().length > 0 && matrix.values()[0].length > 0) {
					group.putDataset("values", matrix.values());
				}
			}
			case Tree tree -> TreeCodec.write(group, tree);
			case Configurations states -> writeConfigurations(group, states);
			case Verdict verdict -> {
				group.putAttribute("level", verdict.level().name());
				group.putAttribute("evidence", verdict.evidence());
			}
		}
		HdfNodes.fill(group);
	}

	static Result read(Group group) {
		ResultTag tag = TagCodec.read(group);
		return switch (text(group, "type")) {
			case "scalar" -> readScalar(group, tag);
			case "series" -> new Series(tag, readAxis(group, "x"), readAxis(group, "y"));
			case "histogram" -> new Histogram(tag, text(group, "quantity"), doubles(group, "edges"), doubles(group,
					"counts"));
			case "table" -> readTable(group, tag);
			case "matrix" -> readMatrix(group, tag);
			case "tree" -> TreeCodec.read(group, tag);
			case "configurations" -> readConfigurations(group, tag);
			case "verdict" -> new Verdict(tag, Verdict.Level.valueOf(text(group, "level")),
					text(group, "evidence"));
			default -> throw new IllegalArgumentException("unknown result type '" + text(group, "type") + "'");
		};
	}

	private static void writeScalar(WritableGroup group, Scalar scalar) {
		group.putDataset("value", scalar.value());
		group.putAttribute("thermal_error", scalar.thermalError());
		group.putAttribute("disorder_error", scalar.disorderError());
		group.putAttribute("count", scalar.count());
	}

	private static Scalar readScalar(Group group, ResultTag tag) {
		double value = ((Number) ((Dataset) group.getChild("value")).getData()).doubleValue();
		return new Scalar(tag, value, number(group, "thermal_error"),
				number(group, "disorder_error"), (long) number(group, "count"));
	}

	private static void writeAxis(WritableGroup group, String name, Axis axis) {
		group.putAttribute(name + "_name", axis.name());
		group.putAttribute(name + "_unit", axis.unit());
		put(group, name, axis.values(), axis.unit(), axis.name());
		put(group, name + "_errors", axis.errors());
	}

	private static Axis readAxis(Group group, String name) {
		return new Axis(text(group, name + "_name"), text(group, name + "_unit"), doubles(group, name),
				doubles(group, name + "_errors"));
	}

	private static void writeTable(WritableGroup group, Table table) {
		group.putAttribute("columns", table.columns().size());
		for (int i = 0; i < table.columns().size(); i++) {
			Table.Column column = table.columns().get(i);
			group.putAttribute("column_" + i, column.name());
			group.putAttribute("unit_" + i, column.unit());
			String type = switch (column) {
				case Table.RealColumn real -> {
					put(group, column.name(), real.values(), column.unit(), "");
					yield "real";
				}
				case Table.IntegerColumn integer -> {
					put(group, column.name(), integer.values());
					yield "integer";
				}
				case Table.TextColumn words -> {
					put(group, column.name(), words.values());
					yield "text";
				}
			};
			group.putAttribute("type_" + i, type);
		}
	}

	private static Table readTable(Group group, ResultTag tag) {
		List<Table.Column> columns = new ArrayList<>();
		for (int i = 0; i < number(group, "columns"); i++) {
			String column = text(group, "column_" + i);
			String unit = text(group, "unit_" + i);
			columns.add(switch (text(group, "type_" + i)) {
				case "real" -> new Table.RealColumn(column, unit, doubles(group, column));
				case "integer" -> new Table.IntegerColumn(column, unit, longs(group, column));
				default -> new Table.TextColumn(column, strings(group, column));
			});
		}
		return new Table(tag, columns);
	}

	private static Matrix readMatrix(Group group, ResultTag tag) {
		Axis rows = readAxis(group, "rows");
		Axis columns = readAxis(group, "columns");
		double[][] values = group.getChild("values") instanceof Dataset data ? (double[][]) data.getData()
				: new double[rows.values().length][0];
		return new Matrix(tag, rows, columns, values);
	}

	private static void writeConfigurations(WritableGroup group, Configurations states) {
		group.putAttribute("space", states.space());
		put(group, "states", states.states());
		put(group, "energies", states.energies(), states.unit(), "energy of each state");
		put(group, "layout_x", states.layout().x());
		put(group, "layout_y", states.layout().y());
		put(group, "layout_layer", states.layout().layer());
	}

	private static Configurations readConfigurations(Group group, ResultTag tag) {
		return new Configurations(tag, text(group, "space"), strings(group, "states"),
				doubles(group, "energies"), new Configurations.Layout(doubles(group, "layout_x"),
						doubles(group, "layout_y"), ints(group, "layout_layer")));
	}
}
