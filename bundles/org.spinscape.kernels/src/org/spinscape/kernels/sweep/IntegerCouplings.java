// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.units.WholeUnits;

/**
 * Pair couplings and fields as whole multiples of one unit: the model's quantum if it has one, else a power of two so
 * small that rounding to it is far below rounding in double precision sums. Sums of whole numbers are exact in any
 * order, so local fields never drift and depend on the state alone.
 */
final class IntegerCouplings {

	/** Sums over all bonds stay below 2 to this power, for a long. */
	private static final int TOTAL_BITS = 61;

	final int spins;
	final int[] offsets;
	final int[] neighbours;
	/** Whole numbers, parallel to {@link #neighbours}. */
	final double[] couplings;
	/** Whole numbers, one a site. */
	final double[] fields;
	/** In J. */
	final double unit;
	/** Whether couplings and fields are whole in this unit by themselves, and not by rounding. */
	final boolean exact;
	private final double constant;

	private IntegerCouplings(PairCouplings pairs, double unit, boolean exact) {
		spins = pairs.spins();
		offsets = pairs.offsets();
		neighbours = pairs.neighbours();
		couplings = WholeUnits.whole(pairs.couplings(), unit);
		fields = WholeUnits.whole(pairs.fields(), unit);
		constant = pairs.constant();
		this.unit = unit;
		this.exact = exact;
	}

	/** So fine that couplings lose nothing that double precision sums would keep. */
	static IntegerCouplings fine(Hamiltonian<?> model, PairCouplings pairs) {
		return of(model, pairs, 51, 51);
	}

	/** So coarse that a coupling is two whole floats, and so are sums over a site. */
	static IntegerCouplings split(Hamiltonian<?> model, PairCouplings pairs) {
		return of(model, pairs, LaneFields.SITE_BITS, LaneFields.SITE_BITS);
	}

	/** So coarse that twice a coupling is a short, and a sum of them an int. */
	static IntegerCouplings coarse(Hamiltonian<?> model, PairCouplings pairs) {
		return of(model, pairs, 14, 28);
	}

	/** A coupling and a sum of magnitudes over one site stay below 2 to these powers, in units. */
	private static IntegerCouplings of(Hamiltonian<?> model, PairCouplings pairs, int couplingBits, int siteBits) {
		Reach reach = Reach.of(pairs);
		double quantum = WholeUnits.quantum(model);
		boolean exact = quantum > 0 && WholeUnits.multiples(pairs.couplings(), quantum)
				&& WholeUnits.multiples(pairs.fields(), quantum)
				&& reach.coupling() / quantum < Math.scalb(1.0, couplingBits)
				&& reach.site() / quantum < Math.scalb(1.0, siteBits) && reach.total() / quantum < 0x1p52;
		double rounded = reach.coupling() * (1 + 0x1p-14); // a coupling may round up, and must stay below the power
		double power = Math.max(WholeUnits.powerAbove(rounded, couplingBits), Math.max(
				WholeUnits.powerAbove(reach.site(), siteBits), WholeUnits.powerAbove(reach.total(), TOTAL_BITS)));
		return new IntegerCouplings(pairs, exact ? quantum : power, exact);
	}

	/** Energy in J of a state whose couplings and fields agree by this many units with its spins. */
	double energy(double agreement) {
		return constant - unit * agreement;
	}

	/** Local field of a site, in units. */
	double field(IsingConfiguration state, int site) {
		double sum = fields[site];
		for (int k = offsets[site]; k < offsets[site + 1]; k++) {
			sum += couplings[k] * state.spin(neighbours[k]);
		}
		return sum;
	}

	/** Largest coupling, largest sum of magnitudes over one site's couplings and field, and that over all, in J. */
	private record Reach(double coupling, double site, double total) {

		static Reach of(PairCouplings pairs) {
			double coupling = 0;
			double largest = 0;
			double total = 0;
			double[] couplings = pairs.couplings();
			double[] fields = pairs.fields();
			int[] offsets = pairs.offsets();
			for (int site = 0; site < fields.length; site++) {
				double sum = Math.abs(fields[site]);
				for (int k = offsets[site]; k < offsets[site + 1]; k++) {
					sum += Math.abs(couplings[k]);
					coupling = Math.max(coupling, Math.abs(couplings[k]));
				}
				largest = Math.max(largest, sum);
				total += sum;
			}
			return new Reach(coupling, largest, total);
		}
	}
}
