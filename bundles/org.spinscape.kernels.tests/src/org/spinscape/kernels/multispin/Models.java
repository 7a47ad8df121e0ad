// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/** Systems that multi-spin coding takes. */
final class Models {

	private Models() {
	}

	/** A periodic lattice. @param positive probability that a bond is +1; else it is -1 */
	static PairHamiltonian lattice(int size, int dimension, double positive) {
		int sites = Math.toIntExact(Math.round(Math.pow(size, dimension)));
		RandomStream random = new SplitMix64(sites);
		PairHamiltonianBuilder model = PairHamiltonian.builder(sites);
		for (int site = 0; site < sites; site++) {
			for (int step = 1; step < sites; step *= size) {
				int x = site / step % size;
				model.bond(site, site + ((x + 1) % size - x) * step, random.nextDouble() < positive ? 1 : -1);
			}
		}
		return model.build();
	}

	/** Any graph of at most so many bonds a site, of all degrees from 0 on, with triangles, in units of 0.15 J. */
	static PairHamiltonian graph(int sites, int degree) {
		RandomStream random = new SplitMix64(1000L * sites + degree);
		PairHamiltonianBuilder model = PairHamiltonian.builder(sites).scale(0.15).constant(1.5);
		int[] bonds = new int[sites];
		for (int i = 1; i < sites; i++) {
			for (int j = 0; j < i; j++) {
				if (bonds[i] < degree && bonds[j] < degree && random.nextInt(sites) < 2 * degree) {
					model.bond(i, j, random.nextBoolean() ? 1 : -1);
					bonds[i]++;
					bonds[j]++;
				}
			}
		}
		return model.build();
	}

	/** Stars of a centre and so many rays. Centre c is site {@code c * (rays + 1)}; its rays follow it. */
	static PairHamiltonian stars(int count, int rays) {
		RandomStream random = new SplitMix64(rays);
		PairHamiltonianBuilder model = PairHamiltonian.builder(count * (rays + 1));
		for (int star = 0; star < count; star++) {
			int centre = star * (rays + 1);
			for (int ray = 1; ray <= rays; ray++) {
				model.bond(centre, centre + ray, random.nextBoolean() ? 1 : -1);
			}
		}
		return model.build();
	}

	static MultiSpin plan(PairHamiltonian model) {
		return MultiSpin.of(model).plan().orElseThrow();
	}
}
