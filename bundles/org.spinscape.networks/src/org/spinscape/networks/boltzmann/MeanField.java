// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

/**
 * The free energy of a machine by the equations of Thouless, Anderson and Palmer: an expansion in the weights to second
 * order about units with given means, made stationary by damped iteration from zero means.
 *
 * @param logZ      estimate of the logarithm of the partition function
 * @param naive     the same to first order, at the same means
 * @param visible   means of the visible units
 * @param hidden    means of the hidden units
 * @param converged whether the means became stationary to 1e-9
 * @see <a href="https://doi.org/10.1080/14786437708235992">D. J. Thouless, P. W. Anderson, R. G. Palmer, Solution of
 *      'Solvable model of a spin glass', Phil. Mag. 35, 593 (1977)</a>
 */
public record MeanField(double logZ, double naive, double[] visible, double[] hidden, boolean converged) {

	private static final int MOST_ROUNDS = 20_000;
	private static final double STATIONARY = 1e-9;
	private static final double DAMPING = 0.5;

	/** Solves the equations. */
	public static MeanField of(Machine machine) {
		double[] v = new double[machine.visibleUnits()];
		double[] h = new double[machine.hiddenUnits()];
		Machine turned = machine.exchanged();
		double change = 1;
		for (int round = 0; round < MOST_ROUNDS && change > STATIONARY; round++) {
			change = update(turned, h, v);
			change = Math.max(change, update(machine, v, h));
		}
		double naive = entropy(v) + entropy(h) - machine.energy(v, h);
		double second = 0;
		for (int i = 0; i < v.length; i++) {
			for (int j = 0; j < h.length; j++) {
				second += machine.weight(i, j) * machine.weight(i, j) * (1 - v[i] * v[i]) * (1 - h[j] * h[j]) / 2;
			}
		}
		return new MeanField(naive + second, naive, v, h, change <= STATIONARY);
	}

	/** New means of the second layer from those of the first; gives the largest change. */
	private static double update(Machine machine, double[] first, double[] second) {
		double[] fields = machine.hiddenFields(first);
		double largest = 0;
		for (int j = 0; j < second.length; j++) {
			double reaction = 0;
			for (int i = 0; i < first.length; i++) {
				reaction += machine.weight(i, j) * machine.weight(i, j) * (1 - first[i] * first[i]);
			}
			double mean = Logistic.mean(fields[j] - second[j] * reaction);
			largest = Math.max(largest, Math.abs(mean - second[j]));
			second[j] += DAMPING * (mean - second[j]);
		}
		return largest;
	}

	private static double entropy(double[] means) {
		double sum = 0;
		for (double mean : means) {
			sum -= part((1 + mean) / 2) + part((1 - mean) / 2);
		}
		return sum;
	}

	private static double part(double share) {
		return share > 0 ? share * StrictMath.log(share) : 0;
	}
}
