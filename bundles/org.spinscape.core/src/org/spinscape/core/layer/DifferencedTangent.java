// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.layer;

import org.jspecify.annotations.Nullable;

/**
 * Tangents of a layer by central differences along the direction: good to about ten digits. What a layer has if it
 * brings no formulas of its own.
 */
final class DifferencedTangent {

	/** Balances rounding against the cubic term: the cube root of the rounding unit. */
	private static final double STEP = 6e-6;

	private final Layer.Pass pass;
	private final int rows;
	private final double[] in;
	private final double[] inTangent;
	private final double[] weights;
	private final double[] direction;
	private final int offset;
	private final double[] out;
	private final double step;

	/** @param inTangent {@code null} for none */
	DifferencedTangent(Layer.Pass pass, int rows, double[] in, double @Nullable [] inTangent, double[] weights,
			double[] direction,
			int offset, double[] out) {
		this.pass = pass;
		this.rows = rows;
		this.in = in;
		this.inTangent = inTangent == null ? new double[in.length] : inTangent;
		this.weights = weights;
		this.direction = direction;
		this.offset = offset;
		this.out = out;
		step = STEP / Math.max(1, Math.max(largest(this.inTangent), largest(direction)));
	}

	private static double largest(double[] vector) {
		double largest = 0;
		for (double value : vector) {
			largest = Math.max(largest, Math.abs(value));
		}
		return largest;
	}

	void tangent(double[] outTangent) {
		double[] behind = new double[out.length];
		pass.forward(rows, shifted(in, -step, inTangent), shifted(weights, -step, direction), offset, behind);
		pass.forward(rows, shifted(in, step, inTangent), shifted(weights, step, direction), offset, outTangent);
		for (int i = 0; i < outTangent.length; i++) {
			outTangent[i] = (outTangent[i] - behind[i]) / (2 * step);
		}
		pass.forward(rows, in, weights, offset, out); // back to where it was
	}

	/** @param inChange {@code null} if nobody wants it */
	void backward(double[] outGradient, double[] outChange, double @Nullable [] inChange, double[] change) {
		double[] ahead = new double[change.length];
		double[] behind = new double[change.length];
		double[] inAhead = backward(step, outGradient, outChange, ahead);
		double[] inBehind = backward(-step, outGradient, outChange, behind);
		for (int i = offset; i < change.length; i++) {
			change[i] += (ahead[i] - behind[i]) / (2 * step);
		}
		if (inChange != null) {
			for (int i = 0; i < inAhead.length; i++) {
				inChange[i] = (inAhead[i] - inBehind[i]) / (2 * step);
			}
		}
		pass.forward(rows, in, weights, offset, out);
	}

	private double[] backward(double by, double[] outGradient, double[] outChange, double[] gradient) {
		double[] there = shifted(in, by, inTangent);
		double[] weightsThere = shifted(weights, by, direction);
		double[] outThere = new double[out.length];
		double[] inGradient = new double[in.length];
		pass.forward(rows, there, weightsThere, offset, outThere);
		pass.backward(rows, there, weightsThere, offset, outThere, shifted(outGradient, by, outChange), inGradient,
				gradient);
		return inGradient;
	}

	private static double[] shifted(double[] vector, double by, double[] along) {
		double[] there = vector.clone();
		for (int i = 0; i < there.length; i++) {
			there[i] += by * along[i];
		}
		return there;
	}
}
