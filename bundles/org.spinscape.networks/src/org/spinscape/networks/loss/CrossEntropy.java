// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.loss;

import java.util.Optional;

import org.spinscape.core.data.DataSet;

/**
 * {@code ln sum_i exp(z_i) - z_c} with c the class: minus the log-likelihood in nats if the outputs are taken through
 * softmax.
 */
record CrossEntropy() implements Loss {

	@Override
	public String id() {
		return "cross-entropy";
	}

	@Override
	public Optional<String> refuse(DataSet data, int outputs) {
		return Classes.refuse(data, outputs);
	}

	@Override
	public double evaluate(double[] out, int at, int width, double[] targets, int target, double[] gradient) {
		double largest = out[at + Losses.largest(out, at, width)];
		double sum = 0;
		double right = 0;
		for (int i = 0; i < width; i++) {
			double weight = StrictMath.exp(out[at + i] - largest);
			sum += weight;
			right += targets[target + i] * (out[at + i] - largest);
			if (gradient != null) {
				gradient[at + i] = weight;
			}
		}
		if (gradient != null) {
			for (int i = 0; i < width; i++) {
				gradient[at + i] = gradient[at + i] / sum - targets[target + i];
			}
		}
		return StrictMath.log(sum) - right;
	}

	@Override
	public void change(double[] out, double[] tangent, int at, int width, double[] targets, int target,
			double[] change) {
		double largest = out[at + Losses.largest(out, at, width)];
		double sum = 0;
		double moved = 0;
		for (int i = 0; i < width; i++) {
			change[at + i] = StrictMath.exp(out[at + i] - largest);
			sum += change[at + i];
			moved += change[at + i] * tangent[at + i];
		}
		for (int i = 0; i < width; i++) {
			change[at + i] = change[at + i] / sum * (tangent[at + i] - moved / sum);
		}
	}
}
