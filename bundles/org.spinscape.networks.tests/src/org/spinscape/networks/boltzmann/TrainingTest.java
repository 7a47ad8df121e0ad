// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.SplitMix64;

/** Training of machines whose likelihood is exact. */
class TrainingTest {

	private static TrainingPlan plan(String algorithm, int steps, double l1) {
		return new TrainingPlan(algorithm, 1, 100, 5, 100, steps, 0.1, 0.5, l1, true);
	}

	/** 4000 states drawn from the machine of the notes. */
	private static SpinData drawn() {
		Machine machine = Fixtures.machine(false);
		SplitMix64 random = new SplitMix64(4);
		GibbsChains chains = new GibbsChains(4000, 8, 6);
		chains.randomise(random);
		double[] ones = new double[4000];
		Arrays.fill(ones, 1);
		for (int step = 0; step < 30; step++) {
			chains.step(machine, ones, random);
		}
		return new SpinData(8, chains.visible());
	}

	/**
	 * A machine of the size of the teacher comes as near to the data as the teacher itself, to 0.01 nats a state, while
	 * independent units stay further off: all three algorithms.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "cd", "pcd", "tempered" })
	void learnsWhatAnotherMachineSays(String algorithm) {
		SpinData data = drawn();
		Machine teacher = Fixtures.machine(false);
		double best = data.logLikelihood(teacher, ExactSums.logZ(teacher, new Quiet()));
		Training training = new Training(plan(algorithm, 4000, 0), data, 6, new SplitMix64(7));
		Machine start = training.machine();
		for (int step = 0; step < 4000; step++) {
			training.step();
		}
		Machine student = training.machine();
		double reached = data.logLikelihood(student, ExactSums.logZ(student, new Quiet()));
		double before = data.logLikelihood(start, ExactSums.logZ(start, new Quiet()));
		assertTrue(reached > best - 0.01, reached + " against " + best);
		assertTrue(before < best - 0.1, before + " before");
	}

	/**
	 * Biases begin with the means of the data: with next to no weights the machine has these, to the four errors that the
	 * first weights leave.
	 */
	@Test
	void trainingBeginsWithTheMeans() {
		SpinData data = drawn();
		Training training = new Training(plan("pcd", 5, 0), data, 6, new SplitMix64(1));
		double[] means = ExactSums.of(training.machine(), new Quiet()).visible();
		assertArrayEquals(data.means(), means, 4 * 0.01 * 0.01 * Math.sqrt(6) * 8);
	}

	@Test
	void aPenaltyMakesWeightsZero() {
		Training training = new Training(plan("pcd", 2000, 0.03), drawn(), 6, new SplitMix64(7));
		for (int step = 0; step < 2000; step++) {
			training.step();
		}
		long zeros = Arrays.stream(training.machine().weights()).filter(weight -> weight == 0).count();
		assertTrue(zeros > 10 && zeros < 48, zeros + " of 48 weights are zero");
	}

	@Test
	void theSameSeedGivesTheSameBits() {
		double[][] weights = new double[2][];
		for (int run = 0; run < 2; run++) {
			Training training = new Training(plan("tempered", 50, 0.01), drawn(), 6, new SplitMix64(9));
			for (int step = 0; step < 50; step++) {
				training.step();
			}
			weights[run] = training.machine().weights();
		}
		assertArrayEquals(weights[0], weights[1]);
	}

	/** Exact to second order in the weights: the error falls as the third power or faster when they are halved. */
	@Test
	void meanFieldIsRightToSecondOrder() {
		double last = Double.NaN;
		double lastNaive = Double.NaN;
		for (double scale = 0.5; scale > 0.1; scale /= 2) {
			double[] weights = Fixtures.machine(false).weights().clone();
			double[] visible = Fixtures.machine(false).visible().clone();
			for (int k = 0; k < weights.length; k++) {
				weights[k] *= scale;
			}
			Machine machine = new Machine(weights, visible, Fixtures.machine(false).hidden(), 0);
			MeanField field = MeanField.of(machine);
			double exact = ExactSums.logZ(machine, new Quiet());
			assertTrue(field.converged());
			double error = Math.abs(field.logZ() - exact);
			double naive = Math.abs(field.naive() - exact);
			if (!Double.isNaN(last)) {
				assertTrue(error < last / 6, error + " after " + last);
				assertEquals(lastNaive / 4, naive, lastNaive / 10, "the first order errs by the second");
			}
			last = error;
			lastNaive = naive;
		}
	}
}
