// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.stream.DoubleStream;

import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * A restricted Boltzmann machine of units +1 and -1:
 * {@code E(v, h) = constant - sum_i b_i v_i - sum_j c_j h_j - sum_ij v_i W_ij h_j}. Energies are in units of the
 * temperature, as is usual for these machines. Immutable: arrays are not copied and must not be changed.
 *
 * @param weights  W_ij at {@code i hidden + j}
 * @param visible  biases b_i, one for each visible unit
 * @param hidden   biases c_j, one for each hidden unit
 * @param constant what is added to all energies
 */
public record Machine(double[] weights, double[] visible, double[] hidden, double constant) {

	public Machine {
		if (weights.length != visible.length * hidden.length) {
			throw new IllegalArgumentException(weights.length + " weights do not join " + visible.length + " visible and "
					+ hidden.length + " hidden units");
		}
	}

	/** A machine without biases. */
	public static Machine unbiased(double[] weights, int visible, int hidden) {
		return new Machine(weights, new double[visible], new double[hidden], 0);
	}

	/**
	 * The machine of units +1 and -1 that has the energies of one of units 1 and 0 with these parameters; 1 is +1.
	 */
	public static Machine ofBinary(double[] weights, double[] visible, double[] hidden) {
		double[] w = new double[weights.length];
		double[] b = new double[visible.length];
		double[] c = new double[hidden.length];
		double constant = 0;
		for (int i = 0; i < b.length; i++) {
			b[i] += visible[i] / 2;
			constant -= visible[i] / 2;
			for (int j = 0; j < c.length; j++) {
				double quarter = weights[i * c.length + j] / 4;
				w[i * c.length + j] = quarter;
				b[i] += quarter;
				c[j] += quarter;
				constant -= quarter;
			}
		}
		for (int j = 0; j < c.length; j++) {
			c[j] += hidden[j] / 2;
			constant -= hidden[j] / 2;
		}
		return new Machine(w, b, c, constant);
	}

	/** Number of visible units. */
	public int visibleUnits() {
		return visible.length;
	}

	/** Number of hidden units. */
	public int hiddenUnits() {
		return hidden.length;
	}

	/** Whether any unit has a bias. */
	boolean biased() {
		return DoubleStream.concat(DoubleStream.of(visible), DoubleStream.of(hidden)).anyMatch(bias -> bias != 0);
	}

	/** The weight between a visible and a hidden unit. */
	public double weight(int i, int j) {
		return weights[i * hidden.length + j];
	}

	/** Energy of both layers. @param v visible units, +1 or -1 @param h hidden units, +1 or -1 */
	public double energy(double[] v, double[] h) {
		double[] fields = hiddenFields(v);
		double sum = constant;
		for (int i = 0; i < v.length; i++) {
			sum -= visible[i] * v[i];
		}
		for (int j = 0; j < h.length; j++) {
			sum -= fields[j] * h[j];
		}
		return sum;
	}

	/** Fields on the hidden units: {@code c_j + sum_i v_i W_ij}. */
	public double[] hiddenFields(double[] v) {
		double[] fields = hidden.clone();
		for (int i = 0; i < v.length; i++) {
			for (int j = 0; j < fields.length; j++) {
				fields[j] += v[i] * weights[i * fields.length + j];
			}
		}
		return fields;
	}

	/** Free energy of the visible units: {@code -ln sum_h exp(-E(v, h))}. */
	public double freeEnergy(double[] v) {
		double sum = constant;
		for (int i = 0; i < v.length; i++) {
			sum -= visible[i] * v[i];
		}
		for (double field : hiddenFields(v)) {
			sum -= Logistic.logTwoCosh(field);
		}
		return sum;
	}

	/** The same machine with its layers exchanged. */
	public Machine exchanged() {
		double[] turned = new double[weights.length];
		for (int i = 0; i < visible.length; i++) {
			for (int j = 0; j < hidden.length; j++) {
				turned[j * visible.length + i] = weights[i * hidden.length + j];
			}
		}
		return new Machine(turned, hidden, visible, constant);
	}

	/**
	 * The free energy of the visible units if the hidden ones are Gaussian instead, of unit variance without the machine:
	 * {@code constant - sum_i b_i v_i - sum_j (c_j + sum_i v_i W_ij)^2 / 2}, a model of pairs. With weights
	 * {@code sqrt(beta/N) xi} it is a Hopfield memory.
	 */
	public PairHamiltonian gaussianHidden() {
		double sum = constant;
		PairHamiltonianBuilder model = PairHamiltonian.builder(visible.length)
				.expect(visible.length * (visible.length - 1) / 2);
		for (double bias : hidden) {
			sum -= bias * bias / 2;
		}
		for (double weight : weights) {
			sum -= weight * weight / 2;
		}
		for (int i = 0; i < visible.length; i++) {
			double field = visible[i];
			for (int j = 0; j < hidden.length; j++) {
				field += hidden[j] * weight(i, j);
			}
			model.field(i, field);
			for (int k = i + 1; k < visible.length; k++) {
				double coupling = 0;
				for (int j = 0; j < hidden.length; j++) {
					coupling += weight(i, j) * weight(k, j);
				}
				model.bond(i, k, coupling);
			}
		}
		return model.constant(sum).build();
	}

	/** As a model of pairs: visible units first, hidden units after them. */
	public PairHamiltonian pairs() {
		PairHamiltonianBuilder model = PairHamiltonian.builder(visible.length + hidden.length)
				.expect(weights.length).constant(constant);
		for (int i = 0; i < visible.length; i++) {
			model.field(i, visible[i]);
			for (int j = 0; j < hidden.length; j++) {
				model.bond(i, visible.length + j, weight(i, j));
			}
		}
		for (int j = 0; j < hidden.length; j++) {
			model.field(visible.length + j, hidden[j]);
		}
		return model.build();
	}
}
