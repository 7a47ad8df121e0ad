// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/** Small frustrated models for the tests of sweep kernels. */
final class Models {

	private Models() {
	}

	/** Each pair is a bond with probability {@code share}; fields on every second site. */
	static PairHamiltonian pairs(int spins, double share, boolean whole, long seed) {
		RandomStream random = new SplitMix64(seed);
		PairHamiltonianBuilder model = PairHamiltonian.builder(spins).constant(3);
		for (int i = 0; i < spins; i++) {
			for (int j = i + 1; j < spins; j++) {
				if (random.nextDouble() < share) {
					model.bond(i, j, whole ? 2 * random.nextInt(2) - 1 : random.nextGaussian());
				}
			}
			if (i % 2 == 1) {
				model.field(i, whole ? 1 : random.nextGaussian());
			}
		}
		return model.build();
	}

	/** A periodic lattice with couplings of +1 and -1. */
	static PairHamiltonian lattice(int size, int dimension, long seed) {
		RandomStream random = new SplitMix64(seed);
		int sites = Math.toIntExact(Math.round(Math.pow(size, dimension)));
		PairHamiltonianBuilder model = PairHamiltonian.builder(sites);
		for (int site = 0; site < sites; site++) {
			for (int step = 1; step < sites; step *= size) {
				int x = site / step % size;
				model.bond(site, site + ((x + 1) % size - x) * step, 2 * random.nextInt(2) - 1);
			}
		}
		return model.build();
	}

	/** A third of all triples, and some single sites; Gaussian. */
	static Hamiltonian<IsingConfiguration> triples(int spins, long seed) {
		return new Triples(spins, seed);
	}

	private record Triples(int spins, long seed) implements Hamiltonian<IsingConfiguration>, InteractionPolynomial {

		@Override
		public IsingSpace space() {
			return new IsingSpace(spins);
		}

		@Override
		public double energy(IsingConfiguration state) {
			double[] sum = new double[1];
			terms((coefficient, sites) -> {
				double value = coefficient;
				for (int site : sites) {
					value *= state.spin(site);
				}
				sum[0] += value;
			});
			return sum[0];
		}

		@Override
		public void terms(TermVisitor visitor) {
			RandomStream random = new SplitMix64(seed);
			visitor.term(0.3, new int[0]);
			for (int i = 0; i < spins; i += 2) {
				visitor.term(random.nextGaussian(), new int[] { i });
			}
			for (int i = 0; i < spins; i++) {
				for (int j = i + 1; j < spins; j++) {
					for (int k = j + 1; k < spins; k++) {
						if ((i + j + k) % 3 == 0) {
							visitor.term(random.nextGaussian(), new int[] { i, j, k });
						}
					}
				}
			}
		}
	}
}
