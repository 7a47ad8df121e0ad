// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;

import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.exceptions.HdfException;

/** A result in all samples of a point, read sample by sample. */
final class StackReader {

	private final String node;
	private final List<Stack> stacks = new ArrayList<>();
	/** Number of the stack and row in it, by sample. */
	private final Map<Integer, int[]> places = new HashMap<>();

	/** @param samples the group of the samples of the point */
	StackReader(Group samples, String node) {
		this.node = node;
		for (int i = 0; samples.getChildren().get(ResultLayout.stack(node, i)) instanceof Group group; i++) {
			stacks.add(new Stack(group, new HashMap<>(), new HashMap<>()));
			int[] of = HdfNodes.ints(samples, ResultLayout.stack(node, i) + ResultLayout.SAMPLE);
			for (int row = 0; row < of.length; row++) {
				places.put(of[row], new int[] { i, row });
			}
		}
	}

	/** @throws HdfException if there is none of that sample */
	Result read(int sample, ResultTag tag) {
		int[] place = places.get(sample);
		if (place == null) {
			throw new HdfException("no '" + node + "' of sample " + sample);
		}
		Stack stack = stacks.get(place[0]);
		return ResultCodec.read(stack.row(place[1]), HdfNodes.text(stack.group(), "type"), tag);
	}

	/** Samples that say the same of themselves. */
	private record Stack(Group group, Map<String, ElementReader> arrays, Map<String, long[]> starts) {

		Row row(int number) {
			return new Row(this, number);
		}

		/** What one sample has of an array. @param none if there is nothing in any sample */
		<T> T part(String name, int row, BiFunction<ElementReader, long[], T> read, T none) {
			if (!(group.getChildren().get(name) instanceof Dataset data)) {
				return none;
			}
			ElementReader array = arrays.computeIfAbsent(name, _ -> new ElementReader(data));
			if (!(group.getChildren().get(name + ResultLayout.START) instanceof Dataset start)) {
				int count = array.row();
				return read.apply(array, new long[] { (long) row * count, count });
			}
			long[] from = starts.computeIfAbsent(name, _ -> (long[]) start.getData());
			return read.apply(array, new long[] { from[row], from[row + 1] - from[row] });
		}
	}

	/** One sample. */
	private record Row(Stack stack, int number) implements FieldReader {

		@Override
		public boolean says(String name) {
			return stack.group().getAttribute(name) != null;
		}

		@Override
		public String text(String name) {
			return HdfNodes.text(stack.group(), name);
		}

		@Override
		public double number(String name) {
			return HdfNodes.number(stack.group(), name);
		}

		@Override
		public String word(String name) {
			return texts(name).getFirst();
		}

		@Override
		public double[] doubles(String name) {
			return stack.part(name, number, (array, part) -> array.doubles(part[0], (int) part[1]), new double[0]);
		}

		@Override
		public double[][] rows(String name, int columns) {
			double[] all = doubles(name);
			double[][] rows = new double[all.length / columns][];
			for (int i = 0; i < rows.length; i++) {
				rows[i] = Arrays.copyOfRange(all, i * columns, (i + 1) * columns);
			}
			return rows;
		}

		@Override
		public long[] longs(String name) {
			return stack.part(name, number, (array, part) -> array.longs(part[0], (int) part[1]), new long[0]);
		}

		@Override
		public int[] ints(String name) {
			return stack.part(name, number, (array, part) -> array.ints(part[0], (int) part[1]), new int[0]);
		}

		@Override
		public List<String> texts(String name) {
			return Arrays.asList(stack.part(name, number, (array, part) -> array.texts(part[0], (int) part[1]),
					new String[0]));
		}
	}
}
