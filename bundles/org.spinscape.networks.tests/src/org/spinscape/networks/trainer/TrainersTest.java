// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.networks.Found;
import org.spinscape.networks.Learner;
import org.spinscape.networks.model.NetworkModel;

/** Trainers on digits: their steps against formulas, their bits after a stop, what they refuse. */
class TrainersTest {

	private static Hamiltonian<RealConfiguration> model;

	@BeforeAll
	static void digits() {
		model = Found.model(new NetworkModel(), 5, "layers", "dense(units=12) tanh dense(units=10)", "train", "350", "test",
				"400", "side", "7", "standardise", "true");
	}

	private static Sampler trainer(SamplerProvider provider, String... settings) {
		Map<String, String> values = new LinkedHashMap<>();
		for (int i = 0; i < settings.length; i += 2) {
			values.put(settings[i], settings[i + 1]);
		}
		return provider.create(new SamplerSetup(model, provider.schema().parse(values), new SplitMix64(8), 100, 0,
				value -> provider));
	}

	private static double[] weights(Sampler trainer) {
		return ((RealConfiguration) trainer.walker(0).configuration()).values();
	}

	private static double[] gradient(double[] at) {
		double[] gradient = new double[at.length];
		model.capability(Gradient.class).orElseThrow().evaluator().evaluate(at, gradient);
		return gradient;
	}

	/** With all samples in a batch the trainer is plain descent, to the bit. */
	@Test
	void aBatchOfAllIsGradientDescent() {
		Sampler trainer = trainer(new StochasticGradient(), "batch", "350", "learning-rate", "0.2", "decay", "0.5");
		double[] expected = weights(trainer).clone();
		for (double rate : new double[] { .2, .1 }) {
			double[] gradient = gradient(expected);
			for (int i = 0; i < expected.length; i++) {
				expected[i] -= rate * gradient[i];
			}
			trainer.sweep();
		}
		assertArrayEquals(expected, weights(trainer));
	}

	/** Polyak: the second step is the gradient there plus m times the first; Nesterov: m more of that. */
	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void momentumCarriesOver(boolean nesterov) {
		Sampler trainer = trainer(new StochasticGradient(), "batch", "350", "learning-rate", "0.1", "momentum", "0.8",
				"nesterov", Boolean.toString(nesterov));
		double[] start = weights(trainer).clone();
		trainer.sweep();
		double[] middle = weights(trainer).clone();
		trainer.sweep();
		double[] first = gradient(start);
		double[] second = gradient(middle);
		double[] end = weights(trainer);
		for (int i = 0; i < end.length; i++) {
			double velocity = second[i] + .8 * first[i];
			assertEquals(-.1 * (nesterov ? second[i] + .8 * velocity : velocity), end[i] - middle[i], 1e-15);
		}
	}

	/** The first step of Adam has the length of the rate for every weight, whatever its gradient. */
	@Test
	void adamScalesEachWeight() {
		Sampler trainer = trainer(new Adam(), "batch", "350", "learning-rate", "0.01", "epsilon", "1e-300");
		double[] start = weights(trainer).clone();
		double[] gradient = gradient(start);
		trainer.sweep();
		for (int i = 0; i < start.length; i++) {
			assertEquals(-.01 * Math.signum(gradient[i]), weights(trainer)[i] - start[i], 1e-12);
		}
	}

	@Test
	void everySampleIsTakenOnceInAnEpoch() {
		// At a rate so small that gradients stay, an epoch of batches adds up to the gradients of all: 350 in 5 batches.
		Sampler trainer = trainer(new StochasticGradient(), "batch", "70", "learning-rate", "1e-7");
		double[] start = weights(trainer).clone();
		double[] gradient = gradient(start);
		trainer.sweep();
		double[] end = weights(trainer);
		for (int i = 0; i < start.length; i++) {
			assertEquals(-5e-7 * gradient[i], end[i] - start[i], 1e-12);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "sgd", "adam" })
	void trainingLearnsAndGoesOnBitForBit(String id) throws IOException {
		SamplerProvider provider = "sgd".equals(id) ? new StochasticGradient() : new Adam();
		String[] settings = "sgd".equals(id) ? new String[] { "batch", "30", "momentum", "0.5" }
				: new String[] { "batch", "30", "learning-rate", "0.01" };
		Sampler one = trainer(provider, settings);
		Learner.Examiner examiner = model.capability(Learner.class).orElseThrow().examiner();
		double before = one.walker(0).energy();
		for (int i = 0; i < 15; i++) {
			one.sweep();
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		one.save(new DataOutputStream(bytes));
		Sampler other = trainer(provider, settings);
		other.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		for (int i = 0; i < 5; i++) {
			one.sweep();
			other.sweep();
		}
		assertArrayEquals(weights(one), weights(other));
		assertEquals(one.walker(0).energy(), other.walker(0).energy());
		assertTrue(one.walker(0).energy() < before / 4, before + " to " + one.walker(0).energy());
		// Guessing is right in a tenth of the cases: 400 samples leave no doubt above a half.
		assertTrue(examiner.accuracy(Learner.Part.TEST, weights(one)) > .5);
		assertTrue(examiner.loss(Learner.Part.TRAIN, weights(one)) < one.walker(0).energy());
	}

	@Test
	void anExplodingStepIsNamedWithARemedy() {
		Sampler trainer = trainer(new StochasticGradient(), "learning-rate", "1e200");
		ParameterException refused = assertThrows(ParameterException.class, () -> {
			trainer.sweep();
			trainer.sweep();
		});
		assertTrue(refused.getMessage().contains("the loss is no longer finite"), refused.getMessage());
		assertTrue(refused.getMessage().contains("take a smaller learning-rate"), refused.getMessage());
	}

	@Test
	void whatCannotWorkIsRefused() {
		assertTrue(assertThrows(ParameterException.class, () -> trainer(new StochasticGradient(), "batch", "351"))
				.getMessage().contains("351 is more than the 350 samples there are to learn; take at most as many"));
		assertThrows(ParameterException.class, () -> trainer(new StochasticGradient(), "learning-rate", "0"));
		assertThrows(ParameterException.class, () -> trainer(new StochasticGradient(), "nesterov", "true"));
		assertThrows(ParameterException.class, () -> trainer(new StochasticGradient(), "learning-rate", "NaN"));
	}

	@Test
	void anotherStreamIsAnotherTraining() {
		Sampler one = trainer(new StochasticGradient());
		SamplerProvider provider = new StochasticGradient();
		Sampler other = provider.create(new SamplerSetup(model, provider.schema().defaults(), new SplitMix64(9), 100, 0,
				value -> provider));
		one.sweep();
		other.sweep();
		assertNotEquals(one.walker(0).energy(), other.walker(0).energy());
	}
}
