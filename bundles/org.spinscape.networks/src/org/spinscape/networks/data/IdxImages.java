// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.Shape;

/** Images with labels, from two IDX arrays that belong together. */
final class IdxImages {

	private IdxImages() {
	}

	/**
	 * Puts arrays together; bytes 0 to 255 become values 0 to 1.
	 *
	 * @param classes number of classes; 0 for one more than the largest label
	 * @throws BadData if they do not belong together, or a label is out of range
	 */
	static DataSet of(IdxFile images, String imagesName, IdxFile labels, String labelsName, int classes)
			throws BadData {
		if (labels.dimensions().length != 1) {
			throw new BadData(labelsName + ": has " + labels.dimensions().length + " dimensions; labels have one");
		}
		if (labels.samples() != images.samples()) {
			throw new BadData(labelsName + ": has " + labels.samples() + " labels for the " + images.samples()
					+ " images of "
					+ imagesName + "; give two files that belong together");
		}
		int[] numbers = new int[labels.samples()];
		int largest = 1;
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = labels.elements()[i] & 0xff;
			largest = Math.max(largest, numbers[i]);
			if (classes > 0 && numbers[i] >= classes) {
				throw new BadData(labelsName + ": label " + (i + 1) + " is " + numbers[i] + ", and there are " + classes
						+ " classes, 0 to " + (classes - 1) + "; give more classes or another file");
			}
		}
		return DataSet.labelled(shape(images), values(images), numbers, classes > 0 ? classes : largest + 1);
	}

	/** The shape of one image. */
	static Shape shape(IdxFile images) {
		int[] sides = images.dimensions();
		return switch (sides.length) {
			case 1 -> Shape.vector(1);
			case 2 -> Shape.vector(sides[1]);
			case 3 -> new Shape(1, sides[1], sides[2]);
			default -> new Shape(sides[1], sides[2], sides[3]);
		};
	}

	private static double[] values(IdxFile images) {
		double[] values = new double[images.elements().length];
		for (int i = 0; i < values.length; i++) {
			values[i] = (images.elements()[i] & 0xff) / 255.0;
		}
		return values;
	}
}
