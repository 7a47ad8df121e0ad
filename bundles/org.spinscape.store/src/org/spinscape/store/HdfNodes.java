// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.jhdf.WritableGroupImpl;
import io.jhdf.api.Attribute;
import io.jhdf.api.Dataset;
import io.jhdf.api.DatasetCreationOptions;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import io.jhdf.api.WritableDataset;
import io.jhdf.api.WritableGroup;

/**
 * Values in HDF5 groups. The library cannot write empty arrays: an empty array is left out and read back as empty.
 */
final class HdfNodes {

	/** Elements from which on an array is deflated, and of a chunk of one. */
	private static final int WORTH_DEFLATING = 256;
	private static final int CHUNK = 1 << 15;

	private HdfNodes() {
	}

	/** Puts a mark into a group without children: the library writes such a group so that nobody can read the file. */
	static void fill(WritableGroup group) {
		if (group.getChildren().isEmpty()) {
			group.putDataset("empty", 1);
		}
	}

	static void put(WritableGroup group, String name, double[] values) {
		if (values.length > 0) {
			group.putDataset(name, values);
		}
	}

	static void put(WritableGroup group, String name, double[] values, String unit, String meaning) {
		if (values.length > 0) {
			describe(group.putDataset(name, values), unit, meaning);
		}
	}

	static void put(WritableGroup group, String name, long[] values) {
		if (values.length > 0) {
			group.putDataset(name, values);
		}
	}

	static void put(WritableGroup group, String name, int[] values) {
		if (values.length > 0) {
			group.putDataset(name, values);
		}
	}

	static void put(WritableGroup group, String name, List<String> values) {
		if (!values.isEmpty()) {
			group.putDataset(name, values.toArray(String[]::new));
		}
	}

	/** A dataset that is deflated if that is worth while. */
	static WritableDataset putDeflated(WritableGroup group, String name, Object values, int length) {
		return length < WORTH_DEFLATING ? group.putDataset(name, values)
				: group.putDataset(name, values, DatasetCreationOptions.builder().chunkDimensions(Math.min(length, CHUNK))
						.shuffle().deflate(ChunkedArray.level()).build());
	}

	/** Whole numbers as a member of a group. */
	static StreamedFile.Member array(int[] values) {
		return array(values, values.length, _ -> {
		});
	}

	/** Whole numbers as a member of a group. */
	static StreamedFile.Member array(long[] values) {
		return array(values, values.length, _ -> {
		});
	}

	/** Numbers as a member of a group. */
	static StreamedFile.Member array(double[] values, String unit, String meaning) {
		return array(values, values.length, dataset -> describe(dataset, unit, meaning));
	}

	private static StreamedFile.Member array(Object values, int length, Consumer<WritableDataset> more) {
		return (channel, position) -> {
			WritableDataset dataset = putDeflated(new WritableGroupImpl(null, ""), "array", values, length);
			more.accept(dataset);
			return new StreamedFile.Written(position, dataset.write(channel, position));
		};
	}

	/** Attributes as the library has them. */
	static Map<String, Attribute> attributes(Map<String, Object> values) {
		WritableGroup holder = new WritableGroupImpl(null, "");
		values.forEach(holder::putAttribute);
		return holder.getAttributes();
	}

	static void describe(WritableDataset dataset, String unit, String meaning) {
		dataset.putAttribute("unit", unit);
		dataset.putAttribute("meaning", meaning);
	}

	static double[] doubles(Group group, String name) {
		return group.getChild(name) instanceof Dataset data ? (double[]) data.getData() : new double[0];
	}

	static long[] longs(Group group, String name) {
		return group.getChild(name) instanceof Dataset data ? (long[]) data.getData() : new long[0];
	}

	static int[] ints(Group group, String name) {
		return group.getChild(name) instanceof Dataset data ? (int[]) data.getData() : new int[0];
	}

	static List<String> strings(Group group, String name) {
		return group.getChild(name) instanceof Dataset data ? Arrays.asList((String[]) data.getData()) : List.of();
	}

	static String text(Node node, String attribute) {
		Attribute found = node.getAttribute(attribute);
		return found == null ? "" : String.valueOf(found.getData());
	}

	static double number(Node node, String attribute) {
		return ((Number) node.getAttribute(attribute).getData()).doubleValue();
	}
}
