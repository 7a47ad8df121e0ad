// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

/** Adam: steps along the mean gradient over the root of its mean square, both corrected for their start at zero. */
final class AdamSteps implements Optimiser {

	private final double first;
	private final double second;
	private final double floor;
	private final double[] mean;
	private final double[] square;

	/** @param first decay of the mean @param second decay of the mean square @param floor added to its root */
	AdamSteps(int weights, double first, double second, double floor) {
		this.first = first;
		this.second = second;
		this.floor = floor;
		mean = new double[weights];
		square = new double[weights];
	}

	@Override
	public void step(double[] weights, double[] gradient, double rate, long step) {
		double meanShare = 1 - StrictMath.pow(first, step);
		double squareShare = 1 - StrictMath.pow(second, step);
		for (int i = 0; i < weights.length; i++) {
			mean[i] = first * mean[i] + (1 - first) * gradient[i];
			square[i] = second * square[i] + (1 - second) * gradient[i] * gradient[i];
			weights[i] -= rate * (mean[i] / meanShare) / (Math.sqrt(square[i] / squareShare) + floor);
		}
	}

	@Override
	public double[][] memory() {
		return new double[][] { mean, square };
	}
}
