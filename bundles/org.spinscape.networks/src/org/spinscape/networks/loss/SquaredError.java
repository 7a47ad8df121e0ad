// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.loss;

import java.util.Optional;

import org.spinscape.core.data.DataSet;

/** {@code |y - t|^2 / 2}. */
record SquaredError() implements Loss {

	@Override
	public String id() {
		return "squared-error";
	}

	@Override
	public Optional<String> refuse(DataSet data, int outputs) {
		if (data.targetWidth() == 0) {
			return Optional.of("the data have no targets to learn");
		}
		return data.targetWidth() == outputs ? Optional.empty()
				: Optional.of("the data have " + data.targetWidth() + " targets and the last layer has " + outputs
						+ " outputs; let it have as many");
	}

	@Override
	public double evaluate(double[] out, int at, int width, double[] targets, int target, double[] gradient) {
		double sum = 0;
		for (int i = 0; i < width; i++) {
			double off = out[at + i] - targets[target + i];
			sum += off * off;
			if (gradient != null) {
				gradient[at + i] = off;
			}
		}
		return sum / 2;
	}

	@Override
	public void change(double[] out, double[] tangent, int at, int width, double[] targets, int target,
			double[] change) {
		System.arraycopy(tangent, at, change, at, width);
	}
}
