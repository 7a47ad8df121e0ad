// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts and arrays as bytes: the length in four bytes, then what there is, numbers with their highest byte first. */
final class Packed {

	private Packed() {
	}

	static void write(DataOutput out, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	static String text(DataInput in) throws IOException {
		byte[] bytes = new byte[in.readInt()];
		in.readFully(bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}

	static void write(DataOutput out, List<String> texts) throws IOException {
		out.writeInt(texts.size());
		for (String text : texts) {
			write(out, text);
		}
	}

	static List<String> texts(DataInput in) throws IOException {
		int size = in.readInt();
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			texts.add(text(in));
		}
		return texts;
	}

	static void write(DataOutput out, double[] values) throws IOException {
		out.writeInt(values.length);
		for (double value : values) {
			out.writeDouble(value);
		}
	}

	static double[] doubles(DataInput in) throws IOException {
		double[] values = new double[in.readInt()];
		for (int i = 0; i < values.length; i++) {
			values[i] = in.readDouble();
		}
		return values;
	}

	static void write(DataOutput out, long[] values) throws IOException {
		out.writeInt(values.length);
		for (long value : values) {
			out.writeLong(value);
		}
	}

	static long[] longs(DataInput in) throws IOException {
		long[] values = new long[in.readInt()];
		for (int i = 0; i < values.length; i++) {
			values[i] = in.readLong();
		}
		return values;
	}

	static void write(DataOutput out, int[] values) throws IOException {
		out.writeInt(values.length);
		for (int value : values) {
			out.writeInt(value);
		}
	}

	static int[] ints(DataInput in) throws IOException {
		int[] values = new int[in.readInt()];
		for (int i = 0; i < values.length; i++) {
			values[i] = in.readInt();
		}
		return values;
	}

	static void write(DataOutput out, double[][] values) throws IOException {
		out.writeInt(values.length);
		for (double[] row : values) {
			write(out, row);
		}
	}

	static double[][] matrix(DataInput in) throws IOException {
		double[][] values = new double[in.readInt()][];
		for (int i = 0; i < values.length; i++) {
			values[i] = doubles(in);
		}
		return values;
	}
}
