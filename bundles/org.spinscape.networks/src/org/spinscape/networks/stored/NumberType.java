// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.stored;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How real numbers are stored: the formats that weights come in. */
enum NumberType {
	/** Eight bytes. */
	DOUBLE(8),
	/** Four bytes. */
	FLOAT(4),
	/** Two bytes, eleven bits of precision. */
	HALF(2),
	/** The upper two bytes of a float. */
	BRAIN(2);

	private final int bytes;

	NumberType(int bytes) {
		this.bytes = bytes;
	}

	int bytes() {
		return bytes;
	}

	/** Reads numbers, the least byte of each first. @param from where the first begins @param count that fit the content */
	double[] read(byte[] content, int from, int count) {
		ByteBuffer view = ByteBuffer.wrap(content, from, count * bytes).slice().order(ByteOrder.LITTLE_ENDIAN);
		double[] values = new double[count];
		for (int i = 0; i < count; i++) {
			values[i] = switch (this) {
				case DOUBLE -> view.getDouble(8 * i);
				case FLOAT -> view.getFloat(4 * i);
				case HALF -> Float.float16ToFloat(view.getShort(2 * i));
				case BRAIN -> Float.intBitsToFloat(view.getShort(2 * i) << 16);
			};
		}
		return values;
	}
}
