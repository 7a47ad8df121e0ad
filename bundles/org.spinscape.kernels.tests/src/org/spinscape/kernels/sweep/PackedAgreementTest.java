// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.walk.SpinRule;
import org.spinscape.kernels.walk.SweepWalker;

/** Packed lattices and lists of neighbours find the same energy of the same glass. */
class PackedAgreementTest {

	private static final int BINS = 50;
	private static final int SWEEPS = 400;

	private record Energy(double mean, double error) {
	}

	/** Mean energy a spin; bins are many autocorrelation times long at these temperatures above freezing. */
	private static Energy energy(SweepWalker walker, SpinRule rule, double beta) {
		double sum = 0;
		double squares = 0;
		for (int bin = -5; bin < BINS; bin++) {
			double mean = 0;
			for (int sweep = 0; sweep < SWEEPS; sweep++) {
				walker.sweep(rule, beta);
				mean += walker.energy() / walker.moves() / SWEEPS;
			}
			sum += bin < 0 ? 0 : mean;
			squares += bin < 0 ? 0 : mean * mean;
		}
		double mean = sum / BINS;
		return new Energy(mean, Math.sqrt((squares / BINS - mean * mean) / (BINS - 1)));
	}

	/** Within 4 standard errors, which are below 2e-3; energies at the two temperatures are 0.4 apart. */
	@ParameterizedTest
	@CsvSource({ "8, 3, 0.4", "8, 3, 0.7", "12, 3, 0.4", "16, 2, 0.4", "16, 2, 0.7" })
	void energiesAgree(int size, int dimension, double beta) {
		PairHamiltonian model = Models.lattice(size, dimension, 3);
		for (SpinRule rule : SpinRule.values()) {
			SweepWalker packed = SweepKernels.walker(model, model.space().create(), new SplitMix64(1)).walker()
					.orElseThrow();
			SweepWalker sparse = new SparsePairs(IntegerCouplings.fine(model, model)).walker(model.space().create(),
					new SplitMix64(2));
			assertEquals("packed lattice", packed.kernel().substring(0, packed.kernel().indexOf(',')));
			assertInstanceOf(SparseWalker.class, sparse);
			Energy one = energy(packed, rule, beta);
			Energy other = energy(sparse, rule, beta);
			assertEquals(other.mean, one.mean, 4 * Math.hypot(one.error, other.error));
			assertEquals(0, one.error, 2e-3);
		}
	}
}
