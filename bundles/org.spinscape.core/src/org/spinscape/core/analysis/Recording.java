// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.analysis;

import java.util.Arrays;

import org.spinscape.core.observable.Observable;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;

/**
 * The recorded values of one observable in one task.
 *
 * @param tag          what was recorded
 * @param equilibrium  whether the sampler meant to sample the Boltzmann distribution
 * @param temperatures temperature of each slot in J/k_B
 * @param interval     sweeps between two records
 * @param values       {@code values[slot][component][record]}; the array is shared, read only
 * @param odd          whether it turns its sign over with all spins of a replica, see {@link Observable#odd()}
 * @param independent  whether replicas drew random numbers of their own, so that components tell of one another
 */
public record Recording(ResultTag tag, boolean equilibrium, double[] temperatures, long interval, double[][][] values,
		boolean odd, boolean independent) {

	/** A recording of an observable that is not odd, from independent replicas. */
	public Recording(ResultTag tag, boolean equilibrium, double[] temperatures, long interval, double[][][] values) {
		this(tag, equilibrium, temperatures, interval, values, false, true);
	}

	/** Whether this is what was recorded. */
	public boolean is(ResultKind<Scalar> kind) {
		return tag.kind().id().equals(kind.id());
	}

	/** Name of what was recorded, for people and files. */
	public String name() {
		return tag.name();
	}

	/** Its unit. */
	public String unit() {
		return tag.unit();
	}

	/** Its definition. */
	public String meaning() {
		return tag.meaning();
	}

	/** Number of slots. */
	public int slots() {
		return values.length;
	}

	/** Number of records. */
	public int length() {
		return values.length == 0 || values[0].length == 0 ? 0 : values[0][0].length;
	}

	/** The records {@code from} to {@code to - 1}. */
	public Recording range(int from, int to) {
		double[][][] part = new double[values.length][][];
		for (int slot = 0; slot < part.length; slot++) {
			part[slot] = new double[values[slot].length][];
			for (int component = 0; component < part[slot].length; component++) {
				part[slot][component] = Arrays.copyOfRange(values[slot][component], from, to);
			}
		}
		return new Recording(tag, equilibrium, temperatures, interval, part, odd, independent);
	}

	/** The mean over the components of a slot, record by record: a fresh array. */
	public double[] componentMean(int slot) {
		double[][] components = values[slot];
		double[] mean = new double[components[0].length];
		for (double[] component : components) {
			for (int i = 0; i < mean.length; i++) {
				mean[i] += component[i] / components.length;
			}
		}
		return mean;
	}

	/**
	 * The mean over the components of a slot of the squared distance from a value, record by record: a fresh array. Near the
	 * middle of the values it keeps the digits that the difference of two large squares has lost.
	 */
	public double[] componentSpread(int slot, double middle) {
		double[][] components = values[slot];
		double[] mean = new double[components[0].length];
		for (double[] component : components) {
			for (int i = 0; i < mean.length; i++) {
				double off = component[i] - middle;
				mean[i] += off * off / components.length;
			}
		}
		return mean;
	}

	/** The mean over the components of a slot of a power of the values, record by record: a fresh array. */
	public double[] componentMean(int slot, int power) {
		double[][] components = values[slot];
		double[] mean = new double[components[0].length];
		for (double[] component : components) {
			for (int i = 0; i < mean.length; i++) {
				double product = component[i];
				for (int k = 1; k < power; k++) {
					product *= component[i];
				}
				mean[i] += product / components.length;
			}
		}
		return mean;
	}
}
