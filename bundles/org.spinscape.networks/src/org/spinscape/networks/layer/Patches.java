// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import java.util.Arrays;

import org.spinscape.core.data.Shape;

/**
 * The parts of an image that a kernel sees, as columns of a matrix: a row for each place within the kernel, a column for
 * each place of the kernel on the image.
 */
final class Patches {

	private final Shape image;
	private final int height;
	private final int width;
	private final int depth;
	private final int side;
	/** Number of the pixel at each element of the matrix; -1 in the frame. */
	private final int[] pixels;

	Patches(Shape image, int side, int stride, int padding) {
		this.image = image;
		this.side = side;
		height = (image.height() + 2 * padding - side) / stride + 1;
		width = (image.width() + 2 * padding - side) / stride + 1;
		depth = image.channels() * side * side;
		pixels = new int[Math.multiplyExact(depth, height * width)];
		for (int i = 0; i < pixels.length; i++) {
			int within = i / places();
			int place = i % places();
			int y = place / width * stride + within / side % side - padding;
			int x = place % width * stride + within % side - padding;
			boolean inside = y >= 0 && y < image.height() && x >= 0 && x < image.width();
			pixels[i] = inside ? (within / (side * side) * image.height() + y) * image.width() + x : -1;
		}
	}

	/** Places of the kernel on the image. */
	int places() {
		return height * width;
	}

	/** Places within the kernel. */
	int depth() {
		return depth;
	}

	/** The shape of what a kernel sees. */
	Shape kernel() {
		return new Shape(image.channels(), side, side);
	}

	/** Values of an image. */
	int imageSize() {
		return image.size();
	}

	/** The shape of what so many kernels give. */
	Shape output(int kernels) {
		return new Shape(kernels, height, width);
	}

	/** Room for a matrix. */
	double[] matrix() {
		return new double[pixels.length];
	}

	/** Fills a matrix. @param from where the image begins */
	void take(double[] images, int from, double[] matrix) {
		for (int i = 0; i < pixels.length; i++) {
			matrix[i] = pixels[i] < 0 ? 0 : images[from + pixels[i]];
		}
	}

	/** Sets an image to the sum of what stands at its pixels in a matrix. */
	void giveBack(double[] matrix, double[] images, int from) {
		Arrays.fill(images, from, from + image.size(), 0);
		for (int i = 0; i < pixels.length; i++) {
			if (pixels[i] >= 0) {
				images[from + pixels[i]] += matrix[i];
			}
		}
	}
}
