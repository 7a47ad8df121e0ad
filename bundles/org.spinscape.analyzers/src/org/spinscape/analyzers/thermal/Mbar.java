// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import java.util.Arrays;

import org.spinscape.analyzers.statistics.Cholesky;

/**
 * The multistate Bennett acceptance ratio for temperatures: from energies recorded at several of them, partition
 * functions at any. The logarithms f_k = ln Z_k solve N_k = sum_i H_i p_ik with
 * p_ik = N_k exp(-beta_k E_i - f_k)/sum_l N_l exp(-beta_l E_i - f_l), where H_i counts all records of energy E_i; they
 * minimise a convex function, which is done by Newton's method.
 *
 * @see <a href="https://doi.org/10.1063/1.2978177">M. R. Shirts, J. D. Chodera, Statistically optimal analysis of samples
 *      from multiple equilibrium states, J. Chem. Phys. 129, 124105 (2008), eq. C6</a>
 */
final class Mbar {

	private static final int MOST_STEPS = 500;
	private static final double PRECISION = 1e-11;

	/**
	 * What is known.
	 *
	 * @param betas    inverse temperatures in k_B/J
	 * @param energies energy of each bin in J
	 * @param counts   records in each bin, all temperatures together
	 * @param records  records at each temperature
	 */
	record Input(double[] betas, double[] energies, double[] counts, double[] records) {
	}

	/**
	 * Thermal means at one temperature.
	 *
	 * @param logPartition ln Z, relative to that of the first temperature
	 * @param energy       mean energy
	 * @param variance     of the energy
	 * @param effective    number of records (Kish) that carry the means
	 */
	record State(double logPartition, double energy, double variance, double effective) {
	}

	private final Input input;
	private final double[] logs;
	/** ln of the denominator of each bin. */
	private final double[] denominators;

	private Mbar(Input input, double[] logs) {
		this.input = input;
		this.logs = logs;
		denominators = denominators(logs);
	}

	/** Solves the equations. @param start ln Z to start from, or null */
	static Mbar solve(Input input, double[] start) {
		double[] logs = start == null ? integrated(input) : start.clone();
		Mbar current = new Mbar(input, logs);
		double value = current.objective();
		for (int step = 0; step < MOST_STEPS; step++) {
			double[] newton = current.newton();
			Mbar next = newton == null ? null : new Mbar(input, newton);
			double reached = next == null ? Double.NaN : next.objective();
			if (!(reached <= value + 1e-9 * Math.abs(value))) { // too far from the minimum: the plain iteration never fails
				next = new Mbar(input, current.iterated());
				reached = next.objective();
			}
			double change = 0;
			for (int k = 0; k < logs.length; k++) {
				change = Math.max(change, Math.abs(next.logs[k] - current.logs[k]));
			}
			current = next;
			value = reached;
			if (change < PRECISION * Math.max(1, Math.abs(current.logs[logs.length - 1]))) {
				break;
			}
		}
		return current;
	}

	/** ln Z by integrating the mean energy, which is that of the bins weighted as if all temperatures were the middle. */
	private static double[] integrated(Input input) {
		double mean = 0;
		double total = 0;
		for (int i = 0; i < input.energies().length; i++) {
			mean += input.counts()[i] * input.energies()[i];
			total += input.counts()[i];
		}
		double energy = mean / total;
		return Arrays.stream(input.betas()).map(beta -> -(beta - input.betas()[0]) * energy).toArray();
	}

	private double[] denominators(double[] f) {
		double[] result = new double[input.energies().length];
		double[] terms = new double[f.length];
		for (int i = 0; i < result.length; i++) {
			double largest = Double.NEGATIVE_INFINITY;
			for (int k = 0; k < f.length; k++) {
				terms[k] = Math.log(input.records()[k]) - input.betas()[k] * input.energies()[i] - f[k];
				largest = Math.max(largest, terms[k]);
			}
			double sum = 0;
			for (double term : terms) {
				sum += Math.exp(term - largest);
			}
			result[i] = largest + Math.log(sum);
		}
		return result;
	}

	private double objective() {
		double sum = 0;
		for (int i = 0; i < denominators.length; i++) {
			sum += input.counts()[i] * denominators[i];
		}
		for (int k = 0; k < logs.length; k++) {
			sum += input.records()[k] * logs[k];
		}
		return sum;
	}

	private double share(int bin, int k) {
		return Math.exp(Math.log(input.records()[k]) - input.betas()[k] * input.energies()[bin] - logs[k]
				- denominators[bin]);
	}

	/** The next values by Newton's method with the first kept at 0; null if the curvature is degenerate. */
	private double[] newton() {
		int n = logs.length - 1;
		if (n == 0) {
			return logs.clone();
		}
		double[][] curvature = new double[n][n];
		double[] gradient = new double[n];
		double[] shares = new double[n];
		for (int i = 0; i < denominators.length; i++) {
			double count = input.counts()[i];
			if (count == 0) {
				continue;
			}
			for (int k = 0; k < n; k++) {
				shares[k] = share(i, k + 1);
				gradient[k] -= count * shares[k];
				curvature[k][k] += count * shares[k];
			}
			for (int k = 0; k < n; k++) {
				for (int l = 0; l <= k && shares[k] > 1e-14; l++) {
					curvature[k][l] -= count * shares[k] * shares[l];
				}
			}
		}
		for (int k = 0; k < n; k++) {
			gradient[k] += input.records()[k + 1];
		}
		double[] step = Cholesky.solve(curvature, gradient);
		if (step == null) {
			return null;
		}
		double[] next = logs.clone();
		for (int k = 0; k < n; k++) {
			next[k + 1] -= step[k];
		}
		return next;
	}

	private double[] iterated() {
		double[] next = new double[logs.length];
		for (int k = 0; k < next.length; k++) {
			next[k] = at(input.betas()[k]).logPartition();
		}
		double first = next[0];
		for (int k = 0; k < next.length; k++) {
			next[k] -= first;
		}
		return next;
	}

	/** ln Z at the recorded temperatures, relative to the first. */
	double[] logs() {
		return logs;
	}

	/** Thermal means at any inverse temperature; trustworthy where {@code effective} is large. */
	State at(double beta) {
		double largest = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < denominators.length; i++) {
			largest = input.counts()[i] > 0 ? Math.max(largest, -beta * input.energies()[i] - denominators[i]) : largest;
		}
		double reference = input.energies()[0];
		double sum = 0;
		double first = 0;
		double second = 0;
		double squares = 0;
		for (int i = 0; i < denominators.length; i++) {
			double single = Math.exp(-beta * input.energies()[i] - denominators[i] - largest);
			double weight = input.counts()[i] * single;
			double energy = input.energies()[i] - reference;
			sum += weight;
			first += weight * energy;
			second += weight * energy * energy;
			squares += weight * single;
		}
		double mean = first / sum;
		return new State(largest + Math.log(sum), reference + mean, second / sum - mean * mean, sum * sum / squares);
	}

	/**
	 * The probability that a record of temperature k could have come from temperature k+1 (an element of the overlap
	 * matrix of Klimovich, Shirts and Mobley, J. Comput. Aided Mol. Des. 29, 397 (2015)).
	 */
	double overlap(int k) {
		double sum = 0;
		for (int i = 0; i < denominators.length; i++) {
			sum += input.counts()[i] * share(i, k) * share(i, k + 1);
		}
		return sum / input.records()[k];
	}
}
