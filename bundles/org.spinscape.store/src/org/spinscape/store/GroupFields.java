// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.List;

import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.WritableGroup;

/** One result as one HDF5 group: what it says as attributes, its arrays as datasets. */
final class GroupFields {

	private GroupFields() {
	}

	static FieldWriter writer(WritableGroup group) {
		return new Writer(group);
	}

	static FieldReader reader(Group group) {
		return new Reader(group);
	}

	private record Writer(WritableGroup group) implements FieldWriter {

		@Override
		public void say(String name, Object value) {
			group.putAttribute(name, value);
		}

		@Override
		public void word(String name, String value) {
			group.putAttribute(name, value);
		}

		@Override
		public void put(String name, double[] values, String unit, String meaning) {
			if (unit.isEmpty() && meaning.isEmpty()) {
				HdfNodes.put(group, name, values);
			} else {
				HdfNodes.put(group, name, values, unit, meaning);
			}
		}

		@Override
		public void put(String name, double[][] values) {
			if (values.length > 0 && values[0].length > 0) {
				group.putDataset(name, values);
			}
		}

		@Override
		public void list(String name, double[] values, String unit, String meaning) {
			put(name, values, unit, meaning);
		}

		@Override
		public void list(String name, long[] values) {
			HdfNodes.put(group, name, values);
		}

		@Override
		public void list(String name, int[] values) {
			HdfNodes.put(group, name, values);
		}

		@Override
		public void list(String name, List<String> values) {
			HdfNodes.put(group, name, values);
		}
	}

	private record Reader(Group group) implements FieldReader {

		@Override
		public boolean says(String name) {
			return group.getAttribute(name) != null;
		}

		@Override
		public String text(String name) {
			return HdfNodes.text(group, name);
		}

		@Override
		public double number(String name) {
			return HdfNodes.number(group, name);
		}

		@Override
		public String word(String name) {
			return HdfNodes.text(group, name);
		}

		@Override
		public double[] doubles(String name) {
			return HdfNodes.doubles(group, name);
		}

		@Override
		public double[][] rows(String name, int columns) {
			return group.getChild(name) instanceof Dataset data ? (double[][]) data.getData() : new double[0][];
		}

		@Override
		public long[] longs(String name) {
			return HdfNodes.longs(group, name);
		}

		@Override
		public int[] ints(String name) {
			return HdfNodes.ints(group, name);
		}

		@Override
		public List<String> texts(String name) {
			return HdfNodes.strings(group, name);
		}
	}
}
