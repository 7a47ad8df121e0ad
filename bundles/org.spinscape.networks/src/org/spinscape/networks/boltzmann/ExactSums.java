// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.Arrays;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.kernels.exact.Pieces;

/**
 * Exact sums over all states of a machine: those of the smaller layer are visited, the other layer is summed in closed
 * form. Same bits for any number of threads.
 *
 * @param logZ    natural logarithm of the partition function
 * @param visible means of the visible units
 * @param hidden  means of the hidden units
 * @param pairs   means of {@code v_i h_j} at {@code i hidden + j}
 */
public record ExactSums(double logZ, double[] visible, double[] hidden, double[] pairs) {

	/** Most units of the smaller layer: minutes on one core. */
	public static final int MOST_UNITS = 25;

	private static final int PIECE_BITS = 12;
	/** Means cost a pass over all weights for each state. */
	private static final int MOST_UNITS_WITH_MEANS = 18;

	/** Whether a machine is small enough for {@link #logZ(Machine, ExplorerContext)}. */
	public static boolean fits(Machine machine) {
		return Math.min(machine.visibleUnits(), machine.hiddenUnits()) <= MOST_UNITS;
	}

	/** Whether a machine is small enough for {@link #of}. */
	public static boolean meansFit(Machine machine) {
		return Math.min(machine.visibleUnits(), machine.hiddenUnits()) <= MOST_UNITS_WITH_MEANS;
	}

	/**
	 * The partition function alone.
	 *
	 * @throws IllegalArgumentException if both layers have more than {@link #MOST_UNITS} units
	 */
	public static double logZ(Machine machine, ExplorerContext context) {
		return sum(machine, false, context).logZ;
	}

	/**
	 * The partition function and all means.
	 *
	 * @throws IllegalArgumentException if both layers have more than {@link #MOST_UNITS} units
	 */
	public static ExactSums of(Machine machine, ExplorerContext context) {
		return sum(machine, true, context);
	}

	private static ExactSums sum(Machine machine, boolean means, ExplorerContext context) {
		if (!fits(machine)) {
			throw new IllegalArgumentException("both layers have more than " + MOST_UNITS + " units");
		}
		if (machine.visibleUnits() < machine.hiddenUnits()) {
			ExactSums turned = sum(machine.exchanged(), means, context);
			return new ExactSums(turned.logZ, turned.hidden, turned.visible,
					transposed(turned.pairs, machine.visibleUnits(), machine.hiddenUnits()));
		}
		int bits = Math.min(PIECE_BITS, machine.hiddenUnits());
		int pieces = 1 << machine.hiddenUnits() - bits;
		Piece[] parts = new Piece[pieces];
		context.phase("exact sums", pieces);
		Pieces.run(pieces, context.threads(), context, piece -> {
			Piece part = new Piece(machine, means);
			part.add((long) piece << bits, 1 << bits);
			parts[piece] = part;
		});
		return joined(machine, parts);
	}

	private static double[] transposed(double[] pairs, int rows, int columns) {
		double[] turned = new double[pairs.length];
		for (int k = 0; k < pairs.length; k++) {
			turned[k % rows * columns + k / rows] = pairs[k];
		}
		return turned;
	}

	private static ExactSums joined(Machine machine, Piece[] parts) {
		double top = Arrays.stream(parts).mapToDouble(part -> part.top).max().orElseThrow();
		double total = 0;
		double[] visible = new double[machine.visibleUnits()];
		double[] hidden = new double[machine.hiddenUnits()];
		double[] pairs = new double[machine.weights().length];
		for (Piece part : parts) {
			double factor = Logistic.exp(part.top - top);
			total += factor * part.sum;
			add(visible, factor, part.visible);
			add(hidden, factor, part.hidden);
			add(pairs, factor, part.pairs);
		}
		double norm = 1 / total;
		scale(visible, norm);
		scale(hidden, norm);
		scale(pairs, norm);
		return new ExactSums(top + StrictMath.log(total) - machine.constant(), visible, hidden, pairs);
	}

	private static void add(double[] sums, double factor, double[] values) {
		for (int i = 0; i < values.length; i++) {
			sums[i] += factor * values[i];
		}
	}

	private static void scale(double[] values, double factor) {
		for (int i = 0; i < values.length; i++) {
			values[i] *= factor;
		}
	}

	/** Some states of the hidden layer; weights are counted from the largest that was met. */
	private static final class Piece {

		private final Machine machine;
		private final double[] visible;
		private final double[] hidden;
		private final double[] pairs;
		private final double[] state;
		private double top = Double.NEGATIVE_INFINITY;
		private double sum;

		private Piece(Machine machine, boolean means) {
			this.machine = machine;
			visible = new double[means ? machine.visibleUnits() : 0];
			hidden = new double[means ? machine.hiddenUnits() : 0];
			pairs = new double[means ? machine.weights().length : 0];
			state = new double[machine.hiddenUnits()];
		}

		private void add(long first, int count) {
			double[] fields = new double[machine.visibleUnits()];
			for (int step = 0; step < count; step++) {
				long index = first + (step ^ step >>> 1); // a Gray code: one unit turns over at a time
				if (step == 0) {
					start(index, fields);
				} else {
					turn(Integer.numberOfTrailingZeros(step), fields);
				}
				double log = 0;
				for (int j = 0; j < state.length; j++) {
					log += machine.hidden()[j] * state[j];
				}
				double product = 1;
				for (double field : fields) {
					double size = Math.abs(field);
					log += size;
					product *= 1 + Logistic.exp(-2 * size);
					if (product > 0x1p500) {
						log += StrictMath.log(product);
						product = 1;
					}
				}
				take(log + StrictMath.log(product), fields);
			}
		}

		private void start(long index, double[] fields) {
			System.arraycopy(machine.visible(), 0, fields, 0, fields.length);
			for (int j = 0; j < state.length; j++) {
				state[j] = 1 - 2 * (index >>> j & 1);
				addTo(fields, j, state[j]);
			}
		}

		private void turn(int unit, double[] fields) {
			addTo(fields, unit, -2 * state[unit]);
			state[unit] = -state[unit];
		}

		private void addTo(double[] fields, int unit, double factor) {
			for (int i = 0; i < fields.length; i++) {
				fields[i] += factor * machine.weight(i, unit);
			}
		}

		private void take(double log, double[] fields) {
			if (log > top) {
				double factor = sum == 0 ? 0 : Logistic.exp(top - log);
				sum *= factor;
				scale(visible, factor);
				scale(hidden, factor);
				scale(pairs, factor);
				top = log;
			}
			double weight = Logistic.exp(log - top);
			sum += weight;
			if (visible.length == 0) {
				return;
			}
			for (int j = 0; j < state.length; j++) {
				hidden[j] += weight * state[j];
			}
			for (int i = 0; i < fields.length; i++) {
				double mean = weight * Logistic.mean(fields[i]);
				visible[i] += mean;
				for (int j = 0; j < state.length; j++) {
					pairs[i * state.length + j] += mean * state[j];
				}
			}
		}
	}
}
