package com.example.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.HamiltonianConformance;
import org.spinscape.conformance.HamiltonianFixture;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.space.IsingConfiguration;

/** The clauses of the contract, and energies that one can count. */
class FrustratedChainTest extends HamiltonianConformance {

	private static final RandomStream NO_DISORDER = new StreamKey(1, StreamPurpose.TEST, "chain", 0, 0).open();

	@Override
	protected HamiltonianFixture fixture() {
		return HamiltonianFixture.of(new FrustratedChain()).vary("N", 5, 8).vary("kappa", 0.25, 0.75);
	}

	@Test
	void pairsOfSpinsSatisfyAllFarBonds() {
		FrustratedChain provider = new FrustratedChain();
		Parameters defaults = provider.schema().defaults();
		Hamiltonian<IsingConfiguration> ring = provider.build(defaults, NO_DISORDER);
		IsingConfiguration state = (IsingConfiguration) ring.space().create();
		int n = state.sites();
		double aligned = ring.energy(state);
		for (int i = 0; i < n; i++) {
			state.set(i, i % 4 < 2 ? 1 : -1);
		}
		assertEquals(-n * (1 - 0.75), aligned, 1e-12);
		assertEquals(-n * 0.75, ring.energy(state), 1e-12);
	}
}
