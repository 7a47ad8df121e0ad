// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import org.spinscape.core.data.Shape;

/**
 * Groups of inputs, one group for each output.
 *
 * @param input  number of inputs of a sample
 * @param output shape of the outputs
 * @param groups numbers of the inputs of each output
 */
record Windows(int input, Shape output, int[][] groups) {

	/** Squares that cover an image without overlap, in each channel; what is left over at the edges is dropped. */
	static Windows squares(Shape image, int side) {
		Shape output = new Shape(image.channels(), image.height() / side, image.width() / side);
		int[][] groups = new int[output.size()][side * side];
		for (int o = 0; o < groups.length; o++) {
			int x = o % output.width();
			int y = o / output.width() % output.height();
			int channel = o / (output.width() * output.height());
			for (int i = 0; i < side * side; i++) {
				groups[o][i] = (channel * image.height() + y * side + i / side) * image.width() + x * side + i % side;
			}
		}
		return new Windows(image.size(), output, groups);
	}

	/** Neighbours in a vector, so many at a time. */
	static Windows neighbours(int length, int each) {
		int[][] groups = new int[length / each][each];
		for (int o = 0; o < groups.length; o++) {
			for (int i = 0; i < each; i++) {
				groups[o][i] = o * each + i;
			}
		}
		return new Windows(length, Shape.vector(groups.length), groups);
	}
}
