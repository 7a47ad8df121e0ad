// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

/**
 * A sampler whose states follow known weights that are not Boltzmann's: multicanonical runs, flat histograms. After the
 * burn-in a state x is visited with a probability in proportion to {@code exp(logWeight(E(x)))}, and the weights change no
 * more. Its {@link Sampler#equilibrium()} is false, so that nobody takes plain means of its records for thermal ones; with
 * the factor {@code exp(-E/T - logWeight(E))} for each record they give means at any temperature T that the run covers.
 */
public interface GeneralisedEnsemble {

	/**
	 * Natural logarithm of the weight of a state, up to a constant of the run. While a sampler adapts it is that of the
	 * present; from the first record on it is a fixed function.
	 *
	 * @param energy of the state in J
	 */
	double logWeight(double energy);
}
