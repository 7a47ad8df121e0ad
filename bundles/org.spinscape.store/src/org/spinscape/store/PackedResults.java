// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;

/** Results as bytes, for records of many short tasks: a fiftieth of what the same takes as HDF5. */
final class PackedResults {

	private PackedResults() {
	}

	static byte[] bytes(List<Result> results) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		write(new DataOutputStream(bytes), results);
		return bytes.toByteArray();
	}

	static void write(DataOutput out, List<Result> results) throws IOException {
		out.writeInt(results.size());
		for (Result result : results) {
			write(out, result);
		}
	}

	private static void write(DataOutput out, Result result) throws IOException {
		write(out, result.tag(), result.type());
		switch (result) {
			case Scalar scalar -> {
				out.writeDouble(scalar.value());
				out.writeDouble(scalar.thermalError());
				out.writeDouble(scalar.disorderError());
				out.writeLong(scalar.count());
			}
			case Series series -> {
				write(out, series.x());
				write(out, series.y());
			}
			case Histogram histogram -> {
				Packed.write(out, histogram.quantity());
				Packed.write(out, histogram.edges());
				Packed.write(out, histogram.counts());
			}
			case Table table -> write(out, table);
			case Matrix matrix -> {
				write(out, matrix.rows());
				write(out, matrix.columns());
				Packed.write(out, matrix.values());
			}
			case Tree tree -> write(out, tree);
			case Configurations states -> {
				Packed.write(out, states.space());
				Packed.write(out, states.states());
				Packed.write(out, states.energies());
				Packed.write(out, states.layout().x());
				Packed.write(out, states.layout().y());
				Packed.write(out, states.layout().layer());
				out.writeBoolean(states.layout().signs());
			}
			case Verdict verdict -> {
				Packed.write(out, verdict.level().name());
				Packed.write(out, verdict.evidence());
			}
		}
	}

	/** @param signed whether states say if they have signs, see {@link EarlierStates} */
	static List<Result> read(DataInput in, boolean signed) throws IOException {
		int size = in.readInt();
		List<Result> results = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			results.add(result(in, signed));
		}
		return results;
	}

	private static Result result(DataInput in, boolean signed) throws IOException {
		String type = Packed.text(in);
		ResultTag tag = tag(in, type);
		return switch (type) {
			case "scalar" -> new Scalar(tag, in.readDouble(), in.readDouble(), in.readDouble(), in.readLong());
			case "series" -> new Series(tag, axis(in), axis(in));
			case "histogram" -> new Histogram(tag, Packed.text(in), Packed.doubles(in), Packed.doubles(in));
			case "table" -> table(in, tag);
			case "matrix" -> new Matrix(tag, axis(in), axis(in), Packed.matrix(in));
			case "tree" -> tree(in, tag);
			case "configurations" -> states(in, tag, signed);
			case "verdict" -> new Verdict(tag, Verdict.Level.valueOf(Packed.text(in)), Packed.text(in));
			default -> throw new IllegalArgumentException("unknown result type '" + type + "'");
		};
	}

	static void write(DataOutput out, ResultTag tag, String type) throws IOException {
		Packed.write(out, type);
		Packed.write(out, tag.kind().id());
		Packed.write(out, TagCodec.labels(tag));
		Packed.write(out, tag.source().text());
		Packed.write(out, tag.unit());
		Packed.write(out, tag.meaning());
	}

	static ResultTag tag(DataInput in, String type) throws IOException {
		return TagCodec.tag(Packed.text(in), type, Packed.text(in), Packed.text(in), Packed.text(in), Packed.text(in));
	}

	private static void write(DataOutput out, Series.Axis axis) throws IOException {
		Packed.write(out, axis.name());
		Packed.write(out, axis.unit());
		Packed.write(out, axis.values());
		Packed.write(out, axis.errors());
	}

	private static Series.Axis axis(DataInput in) throws IOException {
		return new Series.Axis(Packed.text(in), Packed.text(in), Packed.doubles(in), Packed.doubles(in));
	}

	private static void write(DataOutput out, Table table) throws IOException {
		out.writeInt(table.columns().size());
		for (Table.Column column : table.columns()) {
			Packed.write(out, column.name());
			Packed.write(out, column.unit());
			switch (column) {
				case Table.RealColumn real -> {
					out.writeByte('r');
					Packed.write(out, real.values());
				}
				case Table.IntegerColumn integer -> {
					out.writeByte('i');
					Packed.write(out, integer.values());
				}
				case Table.TextColumn words -> {
					out.writeByte('t');
					Packed.write(out, words.values());
				}
			}
		}
	}

	private static Table table(DataInput in, ResultTag tag) throws IOException {
		List<Table.Column> columns = new ArrayList<>();
		int size = in.readInt();
		for (int i = 0; i < size; i++) {
			String name = Packed.text(in);
			String unit = Packed.text(in);
			columns.add(switch (in.readByte()) {
				case 'r' -> new Table.RealColumn(name, unit, Packed.doubles(in));
				case 'i' -> new Table.IntegerColumn(name, unit, Packed.longs(in));
				default -> new Table.TextColumn(name, Packed.texts(in));
			});
		}
		return new Table(tag, columns);
	}

	private static Configurations states(DataInput in, ResultTag tag, boolean signed) throws IOException {
		String space = Packed.text(in);
		List<String> states = Packed.texts(in);
		double[] energies = Packed.doubles(in);
		double[] x = Packed.doubles(in);
		double[] y = Packed.doubles(in);
		int[] layer = Packed.ints(in);
		boolean signs = signed ? in.readBoolean() : EarlierStates.signs(states);
		return new Configurations(tag, space, states, energies, new Configurations.Layout(x, y, layer, signs));
	}

	private static void write(DataOutput out, Tree tree) throws IOException {
		out.writeBoolean(tree.mirrorImagesMerged());
		Packed.write(out, tree.labels());
		out.writeInt(tree.leaves().size());
		for (Tree.Leaf leaf : tree.leaves()) {
			Packed.write(out, leaf.state());
			out.writeDouble(leaf.energy());
			out.writeLong(leaf.degeneracy());
			out.writeInt(leaf.father());
			out.writeDouble(leaf.saddle());
			Packed.write(out, leaf.saddleState());
			out.writeBoolean(leaf.aboveLid());
			out.writeLong(leaf.basin());
			out.writeInt(leaf.funnel());
		}
	}

	private static Tree tree(DataInput in, ResultTag tag) throws IOException {
		boolean merged = in.readBoolean();
		List<String> labels = Packed.texts(in);
		List<Tree.Leaf> leaves = new ArrayList<>();
		int size = in.readInt();
		for (int i = 0; i < size; i++) {
			leaves.add(new Tree.Leaf(Packed.text(in), in.readDouble(), in.readLong(), in.readInt(), in.readDouble(),
					Packed.text(in), in.readBoolean(), in.readLong(), in.readInt()));
		}
		return new Tree(tag, leaves, labels, merged);
	}
}
