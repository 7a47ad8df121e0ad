// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.enumeration;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.explorers.exact.SampleMean;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/**
 * Number of minima and ground energies of the Sherrington-Kirkpatrick model over disorder. The mean number is exact at
 * finite N: {@code 2^N Int Dz Phi(z sqrt(c/(v-c)))^N}, v = (N-1)/N, c = 1/N (science notes, A2).
 */
class MinimumCountTest {

	private static Hamiltonian<?> sample(int spins, int sample) {
		return Explored.build(new SherringtonKirkpatrick(),
				new StreamKey(2, StreamPurpose.TEST, "minima", sample, spins).open(),
				Map.of("N", Integer.toString(spins)));
	}

	@ParameterizedTest
	@CsvSource({ "8, 5.226504, 2000", "10, 7.765682, 1500", "12, 11.549367, 800" })
	void meanNumberIsExact(int spins, double exact, int samples) {
		SampleMean minima = new SampleMean();
		for (int sample = 0; sample < samples; sample++) {
			minima.add(Explored.of(new Enumeration(), sample(spins, sample), Map.of()).scalar("minima"));
		}
		minima.assertAgrees(exact, 0, "minima at N = " + spins);
	}

	/** Against brute force by an independent script (numpy, 8000 and 2000 samples). */
	@ParameterizedTest
	@CsvSource({ "8, -0.57050, 0.00124, 2000", "12, -0.61798, 0.00194, 800" })
	void groundEnergiesOfFewSpins(int spins, double expected, double expectedError, int samples) {
		SampleMean energy = new SampleMean();
		for (int sample = 0; sample < samples; sample++) {
			energy.add(Explored.of(new Enumeration(), sample(spins, sample), Map.of()).scalar("ground-energy") / spins);
		}
		energy.assertAgrees(expected, expectedError, "ground energy per spin at N = " + spins);
	}

	@Test
	void groundEnergyOfSixteenSpins() {
		SampleMean energy = new SampleMean();
		SampleMean minima = new SampleMean();
		for (int sample = 0; sample < 200; sample++) {
			Explored explored = Explored.of(new Enumeration(), sample(16, sample), Map.of());
			energy.add(explored.scalar("ground-energy") / 16);
			minima.add(explored.scalar("minima"));
		}
		// -0.653(11) by enumeration elsewhere (A2). The asymptotic -0.7632 + 0.70 N^(-2/3) is not yet reached here.
		energy.assertAgrees(-0.653, 0.011, "ground energy per spin");
		minima.assertAgrees(25.578078, 0, "minima at N = 16");
	}
}
