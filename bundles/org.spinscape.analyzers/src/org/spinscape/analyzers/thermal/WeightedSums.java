// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import java.util.function.IntPredicate;

/** Sums over the records of a run with known weights, of each replica and block of time, at one inverse temperature. */
final class WeightedSums {

	/** By replica and block: records over their weights, which stand for all states. */
	private final double[][] all;
	/** By replica and block: the same times exp(-beta E), and that times the value and its square. */
	private final double[][][] sums;
	private final double[] allShift;
	private final double[] shift;
	private final double reference;
	private final double effective;

	/**
	 * Sums up.
	 *
	 * @param weights  natural logarithms of the weights, {@code weights[replica][record]}
	 * @param energies total energies in J of the same records
	 * @param values   what is averaged, of the same records
	 * @param blocks   number of blocks of time
	 */
	WeightedSums(double[][] weights, double[][] energies, double[][] values, double beta, int blocks) {
		int replicas = weights.length;
		all = new double[replicas][blocks];
		sums = new double[replicas][blocks][3];
		allShift = new double[replicas];
		shift = new double[replicas];
		reference = values[0][0];
		double[] squares = new double[replicas];
		for (int replica = 0; replica < replicas; replica++) {
			double[] weight = weights[replica];
			allShift[replica] = largest(weight, energies[replica], 0);
			shift[replica] = largest(weight, energies[replica], beta);
			for (int i = 0; i < weight.length; i++) {
				int block = (int) ((long) i * blocks / weight.length);
				double factor = Math.exp(-weight[i] - beta * energies[replica][i] - shift[replica]);
				double value = values[replica][i] - reference;
				all[replica][block] += Math.exp(-weight[i] - allShift[replica]);
				sums[replica][block][0] += factor;
				sums[replica][block][1] += factor * value;
				sums[replica][block][2] += factor * value * value;
				squares[replica] += factor * factor;
			}
		}
		effective = effective(squares);
	}

	private static double largest(double[] weights, double[] energies, double beta) {
		double largest = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < weights.length; i++) {
			largest = Math.max(largest, -weights[i] - beta * energies[i]);
		}
		return largest;
	}

	/** The number of records, after Kish, that carry the means: of replicas together that of each by itself. */
	private double effective(double[] squares) {
		double records = 0;
		for (int replica = 0; replica < squares.length; replica++) {
			double sum = 0;
			for (double[] block : sums[replica]) {
				sum += block[0];
			}
			records += sum * sum / squares[replica];
		}
		return records;
	}

	double effective() {
		return effective;
	}

	/**
	 * What a part of the run says.
	 *
	 * @param logRatio ln of the mean of exp(-beta E) over all states
	 * @param mean     thermal mean of the value
	 * @param variance its thermal variance
	 */
	record Part(double logRatio, double mean, double variance) {
	}

	/** The run without some blocks. */
	Part without(IntPredicate out) {
		int replicas = all.length;
		double[] logs = new double[replicas];
		double[][] total = new double[replicas][3];
		double largest = Double.NEGATIVE_INFINITY;
		for (int replica = 0; replica < replicas; replica++) {
			double states = 0;
			for (int block = 0; block < all[replica].length; block++) {
				if (!out.test(block)) {
					states += all[replica][block];
					for (int power = 0; power < 3; power++) {
						total[replica][power] += sums[replica][block][power];
					}
				}
			}
			logs[replica] = shift[replica] - allShift[replica] - Math.log(states);
			largest = Math.max(largest, logs[replica]);
		}
		double[] sum = new double[3];
		for (int replica = 0; replica < replicas; replica++) {
			for (int power = 0; power < 3; power++) {
				sum[power] += Math.exp(logs[replica] - largest) * total[replica][power];
			}
		}
		double mean = sum[1] / sum[0];
		return new Part(largest + Math.log(sum[0] / replicas), reference + mean, sum[2] / sum[0] - mean * mean);
	}
}
