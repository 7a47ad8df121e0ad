// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Reading and writing real vectors for the spaces made of them. */
final class RealVectors {

	/** Components written or read at once. */
	private static final int BLOCK = 8192;

	private RealVectors() {
	}

	/** Reads finite numbers separated by blanks. @throws IllegalArgumentException saying what does not fit */
	static double[] parse(String text, int sites) {
		String[] words = text.strip().split("\\s+");
		if (words.length != sites) {
			throw new IllegalArgumentException("a point in " + sites + " dimensions has as many numbers, not "
					+ words.length);
		}
		double[] values = new double[sites];
		for (int i = 0; i < sites; i++) {
			try {
				values[i] = Double.parseDouble(words[i]);
			} catch (NumberFormatException e) {
				throw new IllegalArgumentException("'" + words[i] + "' is not a number", e);
			}
			if (!Double.isFinite(values[i])) {
				throw new IllegalArgumentException("'" + words[i] + "' is not a finite number");
			}
		}
		return values;
	}

	static void write(double[] values, DataOutput out) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(Math.min(values.length, BLOCK) * Double.BYTES);
		for (int from = 0; from < values.length; from += BLOCK) {
			int length = Math.min(BLOCK, values.length - from);
			buffer.asDoubleBuffer().put(values, from, length);
			out.write(buffer.array(), 0, length * Double.BYTES);
		}
	}

	static double[] read(int sites, DataInput in) throws IOException {
		double[] values = new double[sites];
		byte[] bytes = new byte[Math.min(sites, BLOCK) * Double.BYTES];
		for (int from = 0; from < sites; from += BLOCK) {
			int length = Math.min(BLOCK, sites - from);
			in.readFully(bytes, 0, length * Double.BYTES);
			ByteBuffer.wrap(bytes).asDoubleBuffer().get(values, from, length);
		}
		return values;
	}
}
