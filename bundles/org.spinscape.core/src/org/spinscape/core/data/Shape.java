// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.data;

/**
 * The shape of one sample: images of several channels, stored channel after channel, row after row. A vector has one
 * channel and one row.
 *
 * @param channels at least 1
 * @param height   rows, at least 1
 * @param width    columns, at least 1
 */
public record Shape(int channels, int height, int width) {

	public Shape {
		if (channels < 1 || height < 1 || width < 1) {
			throw new IllegalArgumentException("a shape has no empty side: " + channels + " x " + height + " x " + width);
		}
		Math.multiplyExact(Math.multiplyExact(channels, height), width);
	}

	/** A plain vector. */
	public static Shape vector(int length) {
		return new Shape(1, 1, length);
	}

	/** Number of values. */
	public int size() {
		return channels * height * width;
	}

	/** For example {@code 28 x 28}; leading ones are left out. */
	@Override
	public String toString() {
		return (channels > 1 ? channels + " x " : "") + (channels > 1 || height > 1 ? height + " x " : "") + width;
	}
}
