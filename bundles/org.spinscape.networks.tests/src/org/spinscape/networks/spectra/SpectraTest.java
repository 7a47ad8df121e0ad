// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.spectra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.networks.FixedWeights;
import org.spinscape.networks.Found;
import org.spinscape.networks.WeightMatrix;
import org.spinscape.networks.boltzmann.Machine;
import org.spinscape.networks.boltzmann.VisibleHamiltonian;
import org.spinscape.networks.model.NetworkModel;
import org.spinscape.networks.trainer.StochasticGradient;

/** Spectra, laws and fits against what is known of them, and what chance alone gives. */
class SpectraTest {

	private static double[] noise(int count, RandomStream random) {
		double[] values = new double[count];
		for (int i = 0; i < count; i++) {
			values[i] = random.nextGaussian();
		}
		return values;
	}

	/** A matrix with singular values 3, 2 and 1 has the eigenvalues 9/4, 4/4 and 1/4 of W'W / 4. */
	@Test
	void eigenvaluesAreSquaresOfSingularValues() {
		double[] weights = { 0, 3, 0, 0, 0, 0, 2, 0, -1, 0, 0, 0 };
		assertArrayEquals(new double[] { .25, 1, 2.25 }, Spectrum.of(3, 4, weights).values(), 1e-15);
		double[] turned = { 0, 0, -1, 3, 0, 0, 0, 2, 0, 0, 0, 0 };
		assertArrayEquals(new double[] { .25, 1, 2.25 }, Spectrum.of(4, 3, turned).values(), 1e-15);
	}

	/** Edges of a law of ratio 1/4: (1 +- 1/2)^2; all of it lies between, and its mean is the variance. */
	@Test
	void theLawHasItsEdges() {
		MarchenkoPastur law = new MarchenkoPastur(2, .25);
		assertEquals(.5, law.lower(), 1e-15);
		assertEquals(4.5, law.upper(), 1e-15);
		assertEquals(1, law.share(0, 10), 1e-6);
		assertEquals(1, new MarchenkoPastur(1, 1).share(0, 4), 1e-3);
		double mean = 0;
		for (int i = 0; i < 400; i++) {
			mean += (i + .5) / 80 * law.share(i / 80.0, (i + 1) / 80.0);
		}
		assertEquals(2, mean, 1e-3);
	}

	/** A large random matrix follows it: the largest deviation of the distribution functions is of order 1/M. */
	@Test
	void noiseFollowsTheLaw() {
		Spectrum spectrum = Spectrum.of(600, 150, noise(90_000, new SplitMix64(1)));
		double most = 0;
		for (int i = 0; i < 150; i++) {
			most = Math.max(most, Math.abs(spectrum.law().share(0, spectrum.values()[i]) - (i + .5) / 150));
		}
		assertTrue(most < .02, "off by " + most);
		assertTrue(spectrum.above(spectrum.law().upper()) <= 2);
	}

	/** Values from p(x) ~ x^-3: the mean of 40 fits is within four errors, .083/sqrt(40), and the law is not ruled out. */
	@Test
	void aPowerLawIsFound() {
		RandomStream random = new SplitMix64(2);
		double sum = 0;
		int ruledOut = 0;
		for (int run = 0; run < 40; run++) {
			double[] values = new double[1000];
			for (int i = 0; i < values.length; i++) {
				values[i] = Math.pow(1 - random.nextDouble(), -.5);
			}
			Arrays.sort(values);
			PowerLaw fit = PowerLaw.fit(values);
			sum += fit.exponent() / 40;
			if (run < 10) {
				ruledOut += fit.goodness(values, 50, random) < .1 ? 1 : 0;
			}
		}
		assertEquals(3, sum, 4 * .083 / Math.sqrt(40));
		assertTrue(ruledOut <= 4, "a tenth should be below .1: " + ruledOut + " of 10"); // 5 of 10 has p = .0016
	}

	/** Pure noise has exponents that look healthy: medians that were found by another program. */
	@ParameterizedTest
	@CsvSource({ "100,100,60,4.3,.5", "500,100,40,6.5,.8" })
	void noiseHasExponents(int rows, int columns, int runs, double median, double tolerance) {
		RandomStream random = new SplitMix64(4);
		double[] exponents = new double[runs];
		for (int run = 0; run < runs; run++) {
			exponents[run] = PowerLaw.fit(Spectrum.of(rows, columns, noise(rows * columns, random)).values()).exponent();
		}
		Arrays.sort(exponents);
		assertEquals(median, ShuffledSpectra.quantile(exponents, .5), tolerance);
	}

	@Test
	void tooFewValuesHaveNoLaw() {
		assertTrue(Double.isNaN(PowerLaw.fit(new double[] { 1, 2 }).exponent()));
		assertTrue(Double.isNaN(PowerLaw.fit(new double[] { 0, 0, 0, 0 }).exponent()));
		assertTrue(Double.isNaN(PowerLaw.fit(new double[] { 3, 3, 3, 3 }).exponent()));
		assertTrue(Double.isNaN(PowerLaw.fit(new double[0]).goodness(new double[0], 5, new SplitMix64(1))));
	}

	private record Context(RandomStream random, int threads) implements ExplorerContext {

		@Override
		public SamplerSetup.Components components() {
			return value -> new StochasticGradient();
		}

		@Override
		public void phase(String name, long total) {
			// nobody watches
		}

		@Override
		public void done(long units) {
			// nobody watches
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	}

	private static Verdict verdict(WeightMatrix matrix, int shuffles) {
		ShuffledSpectra chance = ShuffledSpectra.of(matrix, 0, shuffles, new StreamFamily(7),
				new Crew(new Context(new SplitMix64(1), 1), "", 1));
		Spectrum spectrum = Spectrum.of(matrix);
		PowerLaw fit = PowerLaw.fit(spectrum.values());
		return (Verdict) new LayerReport(matrix, spectrum, fit, 1, chance, 80).results().getLast();
	}

	/** One direction of strength 4 sqrt(N) in noise sticks out; noise alone does not; without shuffles nobody knows. */
	@Test
	void aDirectionInNoiseIsBeyondChance() {
		RandomStream random = new SplitMix64(5);
		double[] weights = noise(60 * 40, random);
		assertEquals(Verdict.Level.NOT_SUPPORTED, verdict(new WeightMatrix("1", 60, 40, weights.clone()), 100).level());
		double[] left = noise(60, random);
		double[] right = noise(40, random);
		for (int i = 0; i < 60; i++) {
			for (int j = 0; j < 40; j++) {
				weights[i * 40 + j] += .6 * left[i] * right[j];
			}
		}
		WeightMatrix tied = new WeightMatrix("1", 60, 40, weights);
		assertEquals(Verdict.Level.SUPPORTED, verdict(tied, 100).level());
		assertEquals(Verdict.Level.CANNOT_SAY, verdict(tied, 10).level());
		assertEquals(Verdict.Level.CANNOT_SAY, verdict(new WeightMatrix("1", 60, 10, noise(600, random)), 100).level());
	}

	private static double scalar(List<Result> results, String name) {
		return results.stream().filter(Scalar.class::isInstance).map(Scalar.class::cast)
				.filter(each -> each.name().equals(name)).findFirst().orElseThrow().value();
	}

	/** Training ties the weights of the first layer together, learning by heart on as many epochs hardly does. */
	@Test
	void trainingMakesSpikesAndThreadsDoNotShow() {
		WeightSpectra provider = new WeightSpectra();
		double[] spikes = new double[2];
		for (int shuffled = 0; shuffled < 2; shuffled++) {
			Hamiltonian<?> model = Found.model(new NetworkModel(), 3, "layers", "dense(units=40) tanh dense(units=10)",
					"train", "1000",
					"test", "300", "standardise", "true", "label-noise", Integer.toString(shuffled));
			Parameters parameters = provider.schema().parse(Map.of("sampler", "sgd", "epochs", "15", "shuffles", "100",
					"samples", "5"));
			List<Result> one = provider.create(parameters).explore(model, new Context(new SplitMix64(9), 1));
			List<Result> two = provider.create(parameters).explore(model, new Context(new SplitMix64(9), 2));
			for (String name : new String[] { "power-law-exponent[layer=1]", "shuffled-exponent[layer=1]", "trained-loss" }) {
				assertEquals(scalar(one, name), scalar(two, name));
			}
			spikes[shuffled] = scalar(one, "spikes-beyond-chance[layer=1]");
		}
		assertTrue(spikes[0] >= 2 && spikes[0] > spikes[1], spikes[0] + " and " + spikes[1]);
	}

	/** A Boltzmann machine is looked at as it is. */
	@Test
	void aMachineHasFixedWeights() {
		VisibleHamiltonian machine = new VisibleHamiltonian(Machine.unbiased(new double[] { 1, 2, 3, 4, 5, 6 }, 3, 2));
		WeightMatrix matrix = machine.capability(FixedWeights.class).orElseThrow().matrices().getFirst();
		assertEquals("1 3 2", matrix.layer() + " " + matrix.rows() + " " + matrix.columns());
		assertArrayEquals(new double[] { 1, 2, 3, 4, 5, 6 }, matrix.values());
	}
}
