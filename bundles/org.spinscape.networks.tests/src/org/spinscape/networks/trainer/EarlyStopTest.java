// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.networks.Found;
import org.spinscape.networks.Learner;
import org.spinscape.networks.model.NetworkModel;

/** Digits with half of the labels wrong: learnt for some time, then learnt by heart. */
class EarlyStopTest {

	private static final int PATIENCE = 6;
	private static Hamiltonian<RealConfiguration> model;

	@BeforeAll
	static void digits() {
		model = Found.model(new NetworkModel(), 5, "layers", "dense(units=12) tanh dense(units=10)", "train", "150", "test",
				"200", "side", "7", "standardise", "true", "label-noise", "0.5", "decay", "0");
	}

	private static Sampler trainer(int threads, String... more) {
		SamplerProvider provider = new StochasticGradient();
		String[] settings = new String[more.length + 4];
		System.arraycopy(new String[] { "batch", "30", "learning-rate", "0.3" }, 0, settings, 0, 4);
		System.arraycopy(more, 0, settings, 4, more.length);
		return provider.create(new SamplerSetup(model, provider.schema().parse(Found.values(settings)), new SplitMix64(8), 60,
				0, value -> provider).threads(threads));
	}

	private static double[] weights(Sampler trainer) {
		return ((RealConfiguration) trainer.walker(0).configuration()).values();
	}

	/** The course without stops tells where it must have stopped, and with which weights. */
	@Test
	void goesBackToTheLowestLoss() {
		Learner.Examiner examiner = model.capability(Learner.class).orElseThrow().examiner();
		Sampler free = trainer(1);
		double[] best = null;
		double lowest = Double.POSITIVE_INFINITY;
		int bestEpoch = 0;
		int epoch = 0;
		while (epoch - bestEpoch < PATIENCE || epoch == 0) {
			free.sweep();
			epoch++;
			double loss = examiner.loss(Learner.Part.TEST, weights(free));
			if (loss < lowest) {
				lowest = loss;
				best = weights(free).clone();
				bestEpoch = epoch;
			}
		}
		Sampler stopping = trainer(1, "patience", Integer.toString(PATIENCE));
		for (int i = 0; i < epoch + 10; i++) {
			stopping.sweep();
		}
		assertArrayEquals(best, weights(stopping));
		assertTrue(bestEpoch > 1, "it has learnt at first: " + bestEpoch);
		assertEquals(bestEpoch, value(stopping, EarlyStop.BEST_EPOCH.id()));
		assertEquals(5.0 * epoch, value(stopping, Trainer.STEPS.id()), "no steps after the stop");
		assertEquals(model.energy(new RealConfiguration(best)), stopping.walker(0).energy());
	}

	private static double value(Sampler trainer, String kind) {
		return trainer.report().stream().filter(result -> result.kind().id().equals(kind)).map(Scalar.class::cast).findFirst()
				.orElseThrow().value();
	}

	/** Killed before, at and after the stop; with noise and momentum, and by another number of threads. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 5, 12, 40 })
	void goesOnBitForBit(int killed) throws IOException {
		String[] settings = { "patience", "6", "dropout", "0.3", "momentum", "0.6" };
		Sampler one = trainer(1, settings);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int i = 0; i < 40; i++) {
			if (i == killed - 1) {
				one.save(new DataOutputStream(bytes));
			}
			one.sweep();
		}
		Sampler other = trainer(2, settings);
		other.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		for (int i = killed - 1; i < 40; i++) {
			other.sweep();
		}
		assertArrayEquals(weights(one), weights(other));
		assertEquals(one.report(), other.report());
	}

	@Test
	void nothingHeldOutNothingToStopBy() {
		Hamiltonian<RealConfiguration> all = Found.model(new NetworkModel(), 5, "data", "parity(bits=3)", "layers",
				"dense(units=3) tanh dense(units=2)");
		SamplerProvider provider = new Adam();
		assertTrue(refusal(provider, all, "patience", "3").contains("no samples are held out"));
		Hamiltonian<RealConfiguration> flat = Found.model(new NetworkModel(), 5, "data", "parity(bits=3)", "layers",
				"dense(units=2)");
		assertTrue(refusal(provider, flat, "dropout", "0.5").contains("no hidden units"));
	}

	private static String refusal(SamplerProvider provider, Hamiltonian<?> of, String name, String value) {
		return assertThrows(ParameterException.class, () -> provider.create(new SamplerSetup(of,
				provider.schema().parse(Found.values(name, value, "batch", "8")), new SplitMix64(8), 60, 0, _ -> provider)))
				.getMessage();
	}
}
