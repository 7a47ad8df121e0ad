// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one result of one sample consists of, before it is put to that of other samples. */
final class GatheredFields implements FieldWriter {

	private final Map<String, Object> says = new LinkedHashMap<>();
	private final Map<String, Field> fields = new LinkedHashMap<>();

	/**
	 * One array.
	 *
	 * @param values  numbers, rows of numbers, or texts as bytes
	 * @param shape   how many there are; nothing for a single one
	 * @param list    whether samples are not expected to have equally many
	 */
	record Field(ElementType type, Object values, int[] shape, boolean list, String unit, String meaning) {

		/** Number of all elements. */
		int count() {
			int count = 1;
			for (int size : shape) {
				count = Math.multiplyExact(count, size);
			}
			return count;
		}

		@SuppressWarnings("unchecked") // made so here
		List<byte[]> texts() {
			return (List<byte[]>) values;
		}

		void addTo(ChunkedArray array) throws IOException {
			switch (values) {
				case double[] reals -> add(reals, array);
				case double[][] rows -> {
					for (double[] row : rows) {
						add(row, array);
					}
				}
				case long[] longs -> {
					for (long value : longs) {
						array.add(value);
					}
				}
				case int[] ints -> {
					for (int value : ints) {
						array.add(value);
					}
				}
				default -> {
					for (byte[] text : texts()) {
						array.add(text);
					}
				}
			}
		}

		private static void add(double[] values, ChunkedArray array) throws IOException {
			for (double value : values) {
				array.add(value);
			}
		}
	}

	/** What the result says of itself. */
	Map<String, Object> says() {
		return says;
	}

	/** Its arrays by name, empty ones too. */
	Map<String, Field> fields() {
		return fields;
	}

	@Override
	public void say(String name, Object value) {
		says.put(name, value);
	}

	@Override
	public void word(String name, String value) {
		fields.put(name, new Field(ElementType.TEXT, List.of(ChunkedArray.bytes(value)), new int[0], false, "", ""));
	}

	@Override
	public void put(String name, double[] values, String unit, String meaning) {
		fields.put(name, new Field(ElementType.REAL, values, new int[] { values.length }, false, unit, meaning));
	}

	@Override
	public void put(String name, double[][] values) {
		fields.put(name, new Field(ElementType.REAL, values, new int[] { values.length, values.length == 0 ? 0
				: values[0].length }, false, "", ""));
	}

	@Override
	public void list(String name, double[] values, String unit, String meaning) {
		fields.put(name, new Field(ElementType.REAL, values, new int[] { values.length }, true, unit, meaning));
	}

	@Override
	public void list(String name, long[] values) {
		fields.put(name, new Field(ElementType.LONG, values, new int[] { values.length }, true, "", ""));
	}

	@Override
	public void list(String name, int[] values) {
		fields.put(name, new Field(ElementType.INT, values, new int[] { values.length }, true, "", ""));
	}

	@Override
	public void list(String name, List<String> values) {
		fields.put(name, new Field(ElementType.TEXT, values.stream().map(ChunkedArray::bytes).toList(),
				new int[] { values.size() }, true, "", ""));
	}
}
