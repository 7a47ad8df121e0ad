// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** A chain of spins with bonds of all sizes and both signs, and a field at its beginning; a move costs little to weigh. */
final class LongChain implements Hamiltonian<IsingConfiguration> {

	private final double[][] couplings;
	private final double[] fields;
	private final IsingSpace space;

	LongChain(int spins) {
		couplings = new double[spins][spins];
		for (int i = 1; i < spins; i++) {
			couplings[i][i - 1] = 0.3 + (7 * i % 11) * (i % 3 == 0 ? -0.1 : 0.1);
			couplings[i - 1][i] = couplings[i][i - 1];
		}
		fields = new double[spins];
		fields[0] = 0.2;
		space = new IsingSpace(spins);
	}

	@Override
	public IsingSpace space() {
		return space;
	}

	@Override
	public double energy(IsingConfiguration state) {
		double energy = -fields[0] * state.spin(0);
		for (int i = 1; i < fields.length; i++) {
			energy -= couplings[i][i - 1] * state.spin(i) * state.spin(i - 1);
		}
		return energy;
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		return type == PairCouplings.class ? Optional.of(type.cast(TinyCouplings.of(couplings, fields)))
				: Hamiltonian.super.capability(type);
	}

	@Override
	public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
		return new Walker(start);
	}

	/** Looks at the neighbours of a spin only. */
	private final class Walker implements EnergyTracker<IsingConfiguration> {

		private final IsingConfiguration state;

		Walker(IsingConfiguration start) {
			state = start.copy();
		}

		@Override
		public IsingConfiguration configuration() {
			return state;
		}

		@Override
		public double energy() {
			return LongChain.this.energy(state);
		}

		@Override
		public int moves() {
			return fields.length;
		}

		@Override
		public double delta(int move) {
			double field = fields[move];
			for (int other = Math.max(0, move - 1); other <= Math.min(move + 1, fields.length - 1); other++) {
				field += couplings[move][other] * state.spin(other); // 0 with itself
			}
			return 2 * field * state.spin(move);
		}

		@Override
		public void accept(int move) {
			state.flip(move);
		}

		@Override
		public void reset(IsingConfiguration start) {
			state.set(start);
		}
	}
}
