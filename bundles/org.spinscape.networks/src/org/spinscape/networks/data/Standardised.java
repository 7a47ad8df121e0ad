// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import org.spinscape.core.data.DataSet;

/** Shifts and scales each input to mean 0 and variance 1 over the samples it was measured on. */
final class Standardised {

	/** Inputs that vary by less than this share of their size are constant but for rounding. */
	private static final double CONSTANT = 1e-12;

	private final double[] means;
	private final double[] factors;

	private Standardised(double[] means, double[] factors) {
		this.means = means;
		this.factors = factors;
	}

	static Standardised of(DataSet data) {
		int width = data.shape().size();
		double[] means = means(data);
		double[] factors = new double[width];
		for (int sample = 0; sample < data.size(); sample++) {
			for (int i = 0; i < width; i++) {
				double off = data.inputs()[sample * width + i] - means[i];
				factors[i] += off * off / data.size();
			}
		}
		for (int i = 0; i < width; i++) {
			double spread = Math.sqrt(factors[i]);
			factors[i] = spread > CONSTANT * Math.abs(means[i]) ? 1 / spread : 0;
		}
		return new Standardised(means, factors);
	}

	/** The mean of each input. */
	static double[] means(DataSet data) {
		int width = data.shape().size();
		double[] means = new double[width];
		for (int sample = 0; sample < data.size(); sample++) {
			for (int i = 0; i < width; i++) {
				means[i] += data.inputs()[sample * width + i];
			}
		}
		for (int i = 0; i < width; i++) {
			means[i] /= data.size();
		}
		return means;
	}

	DataSet apply(DataSet data) {
		double[] inputs = data.inputs().clone();
		int width = means.length;
		for (int i = 0; i < inputs.length; i++) {
			inputs[i] = (inputs[i] - means[i % width]) * factors[i % width];
		}
		return data.withInputs(data.shape(), inputs);
	}
}
