// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.Arrays;
import java.util.List;

import io.jhdf.api.Attribute;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.Node;
import io.jhdf.api.WritableDataset;
import io.jhdf.api.WritableGroup;

/**
 * Values in HDF5 groups. The library cannot write empty arrays: an empty array is left out and read back as empty.
 */
final class HdfNodes {

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
