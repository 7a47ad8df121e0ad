// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.loss;

import java.util.Optional;

import org.spinscape.core.data.DataSet;

/** {@code max(0, 1 - (z_c - max of the others))} with c the class. */
record Hinge() implements Loss {

	@Override
	public String id() {
		return "hinge";
	}

	@Override
	public Optional<String> refuse(DataSet data, int outputs) {
		return Classes.refuse(data, outputs);
	}

	@Override
	public double evaluate(double[] out, int at, int width, double[] targets, int target, double[] gradient) {
		int right = Losses.largest(targets, target, width);
		int rival = right == 0 ? 1 : 0;
		for (int i = 0; i < width; i++) {
			rival = i != right && out[at + i] > out[at + rival] ? i : rival;
		}
		double loss = 1 - (out[at + right] - out[at + rival]);
		if (gradient != null) {
			for (int i = 0; i < width; i++) {
				gradient[at + i] = 0;
			}
			if (loss > 0) {
				gradient[at + right] = -1;
				gradient[at + rival] = 1;
			}
		}
		// A loss that is not a number must show.
		return loss <= 0 ? 0 : loss;
	}

	/** Piecewise linear: no change. */
	@Override
	public void change(double[] out, double[] tangent, int at, int width, double[] targets, int target,
			double[] change) {
		for (int i = 0; i < width; i++) {
			change[at + i] = 0;
		}
	}
}
