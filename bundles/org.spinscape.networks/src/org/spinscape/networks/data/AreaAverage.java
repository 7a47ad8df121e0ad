// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.Shape;
import org.spinscape.core.parameter.ParameterException;

/** Reduces square images: a new pixel is the mean over the area that it covers, parts of old pixels counted as such. */
final class AreaAverage {

	private final Shape from;
	private final Shape to;
	/** Share of each old row or column in each new one. */
	private final double[][] shares;

	private AreaAverage(Shape from, int side) {
		this.from = from;
		to = new Shape(from.channels(), side, side);
		shares = new double[side][from.width()];
		double each = (double) from.width() / side;
		for (int i = 0; i < side; i++) {
			for (int j = 0; j < from.width(); j++) {
				double covered = Math.min(j + 1, (i + 1) * each) - Math.max(j, i * each);
				shares[i][j] = Math.max(0, covered) / each;
			}
		}
	}

	/** @throws ParameterException naming {@code parameter} if the images are no squares or not larger */
	static AreaAverage to(Shape images, int side, String parameter) {
		if (images.height() != images.width() || side > images.width()) {
			throw new ParameterException(parameter, "samples of " + images + " cannot be reduced to squares of " + side
					+ "; give a side no larger than theirs if they are squares, else 0");
		}
		return new AreaAverage(images, side);
	}

	DataSet apply(DataSet data) {
		double[] reduced = new double[data.size() * to.size()];
		double[] rows = new double[to.height() * from.width()];
		for (int image = 0; image < data.size() * from.channels(); image++) {
			int at = image * from.height() * from.width();
			for (int y = 0; y < to.height(); y++) {
				for (int x = 0; x < from.width(); x++) {
					double sum = 0;
					for (int j = 0; j < from.height(); j++) {
						sum += shares[y][j] * data.inputs()[at + j * from.width() + x];
					}
					rows[y * from.width() + x] = sum;
				}
			}
			for (int y = 0; y < to.height(); y++) {
				for (int x = 0; x < to.width(); x++) {
					double sum = 0;
					for (int j = 0; j < from.width(); j++) {
						sum += shares[x][j] * rows[y * from.width() + j];
					}
					reduced[(image * to.height() + y) * to.width() + x] = sum;
				}
			}
		}
		return data.withInputs(to, reduced);
	}
}
