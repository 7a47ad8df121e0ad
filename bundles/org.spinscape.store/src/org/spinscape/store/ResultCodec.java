// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

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

/** What results consist of by their type: what they say, and arrays with units. */
final class ResultCodec {

	private ResultCodec() {
	}

	/** One HDF5 group a result. */
	static void write(WritableGroup group, Result result) {
		TagCodec.write(group, result.tag(), result.type());
		if (result instanceof Scalar scalar) {
			writeScalar(group, scalar);
		} else {
			write(GroupFields.writer(group), result);
		}
		HdfNodes.fill(group);
	}

	static Result read(Group group) {
		ResultTag tag = TagCodec.read(group);
		String type = HdfNodes.text(group, "type");
		return type.equals("scalar") ? readScalar(group, tag) : read(GroupFields.reader(group), type, tag);
	}

	private static void writeScalar(WritableGroup group, Scalar scalar) {
		group.putDataset("value", scalar.value());
		group.putAttribute("thermal_error", scalar.thermalError());
		group.putAttribute("disorder_error", scalar.disorderError());
		group.putAttribute("count", scalar.count());
	}

	private static Scalar readScalar(Group group, ResultTag tag) {
		double value = ((Number) ((Dataset) group.getChild("value")).getData()).doubleValue();
		return new Scalar(tag, value, HdfNodes.number(group, "thermal_error"),
				HdfNodes.number(group, "disorder_error"), (long) HdfNodes.number(group, "count"));
	}

	/** Everything but numbers, of which samples have columns. */
	static void write(FieldWriter out, Result result) {
		switch (result) {
			case Scalar scalar -> throw new IllegalArgumentException(scalar.name());
			case Series series -> {
				writeAxis(out, "x", series.x());
				writeAxis(out, "y", series.y());
			}
			case Histogram histogram -> {
				out.say("quantity", histogram.quantity());
				out.put("edges", histogram.edges(), histogram.unit(), "bin edges of " + histogram.quantity());
				out.put("counts", histogram.counts(), "", "weight of each bin");
			}
			case Table table -> writeTable(out, table);
			case Matrix matrix -> {
				writeAxis(out, "rows", matrix.rows());
				writeAxis(out, "columns", matrix.columns());
				out.put("values", matrix.values());
			}
			case Tree tree -> TreeCodec.write(out, tree);
			case Configurations states -> writeConfigurations(out, states);
			case Verdict verdict -> {
				out.word("level", verdict.level().name());
				out.word("evidence", verdict.evidence());
			}
		}
	}

	static Result read(FieldReader in, String type, ResultTag tag) {
		return switch (type) {
			case "series" -> new Series(tag, readAxis(in, "x"), readAxis(in, "y"));
			case "histogram" -> new Histogram(tag, in.text("quantity"), in.doubles("edges"), in.doubles("counts"));
			case "table" -> readTable(in, tag);
			case "matrix" -> readMatrix(in, tag);
			case "tree" -> TreeCodec.read(in, tag);
			case "configurations" -> readConfigurations(in, tag);
			case "verdict" -> new Verdict(tag, Verdict.Level.valueOf(in.word("level")), in.word("evidence"));
			default -> throw new IllegalArgumentException("unknown result type '" + type + "'");
		};
	}

	private static void writeAxis(FieldWriter out, String name, Axis axis) {
		out.say(name + "_name", axis.name());
		out.say(name + "_unit", axis.unit());
		out.put(name, axis.values(), axis.unit(), axis.name());
		out.put(name + "_errors", axis.errors());
	}

	private static Axis readAxis(FieldReader in, String name) {
		return new Axis(in.text(name + "_name"), in.text(name + "_unit"), in.doubles(name), in.doubles(name + "_errors"));
	}

	private static void writeTable(FieldWriter out, Table table) {
		out.say("columns", table.columns().size());
		for (int i = 0; i < table.columns().size(); i++) {
			Table.Column column = table.columns().get(i);
			out.say("column_" + i, column.name());
			out.say("unit_" + i, column.unit());
			String type = switch (column) {
				case Table.RealColumn real -> {
					out.list(column.name(), real.values(), column.unit(), "");
					yield "real";
				}
				case Table.IntegerColumn integer -> {
					out.list(column.name(), integer.values());
					yield "integer";
				}
				case Table.TextColumn words -> {
					out.list(column.name(), words.values());
					yield "text";
				}
			};
			out.say("type_" + i, type);
		}
	}

	private static Table readTable(FieldReader in, ResultTag tag) {
		List<Table.Column> columns = new ArrayList<>();
		for (int i = 0; i < in.number("columns"); i++) {
			String column = in.text("column_" + i);
			String unit = in.text("unit_" + i);
			columns.add(switch (in.text("type_" + i)) {
				case "real" -> new Table.RealColumn(column, unit, in.doubles(column));
				case "integer" -> new Table.IntegerColumn(column, unit, in.longs(column));
				default -> new Table.TextColumn(column, in.texts(column));
			});
		}
		return new Table(tag, columns);
	}

	private static Matrix readMatrix(FieldReader in, ResultTag tag) {
		Axis rows = readAxis(in, "rows");
		Axis columns = readAxis(in, "columns");
		int height = rows.values().length;
		int width = columns.values().length;
		return new Matrix(tag, rows, columns, height > 0 && width > 0 ? in.rows("values", width) : new double[height][0]);
	}

	private static void writeConfigurations(FieldWriter out, Configurations states) {
		out.say("space", states.space());
		out.list("states", states.states());
		out.list("energies", states.energies(), states.unit(), "energy of each state");
		out.list("layout_x", states.layout().x());
		out.list("layout_y", states.layout().y());
		out.list("layout_layer", states.layout().layer());
		out.say("signs", states.layout().signs() ? 1 : 0);
	}

	private static Configurations readConfigurations(FieldReader in, ResultTag tag) {
		List<String> states = in.texts("states");
		boolean signs = in.says("signs") ? in.number("signs") == 1 : EarlierStates.signs(states);
		return new Configurations(tag, in.text("space"), states, in.doubles("energies"),
				new Configurations.Layout(in.doubles("layout_x"), in.doubles("layout_y"), in.ints("layout_layer"), signs));
	}
}
