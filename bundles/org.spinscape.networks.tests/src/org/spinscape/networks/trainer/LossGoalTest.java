// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.networks.Found;
import org.spinscape.networks.Learner;
import org.spinscape.networks.model.NetworkModel;

/** Trainings that stop at a loss. */
class LossGoalTest {

	private static final double GOAL = 1.2;
	private static Hamiltonian<RealConfiguration> model;
	private static Learner.Examiner examiner;

	@BeforeAll
	static void digits() {
		model = Found.model(new NetworkModel(), 5, "layers", "dense(units=0) tanh dense(units=10)", "width", "12", "train",
				"150", "side", "7", "decay", "0.01");
		examiner = model.capability(Learner.class).orElseThrow().examiner();
	}

	private static Sampler trainer(double goal) {
		SamplerProvider provider = new StochasticGradient();
		return provider.create(new SamplerSetup(model, provider.schema().parse(Found.values("batch", "30", "learning-rate",
				"0.3", "stop-loss", Double.toString(goal))), new SplitMix64(8), 60, 0, _ -> provider));
	}

	private static double[] weights(Sampler trainer) {
		return ((RealConfiguration) trainer.walker(0).configuration()).values();
	}

	private static double goalEpoch(Sampler trainer) {
		return trainer.report().stream().filter(result -> result.kind().same(LossGoal.GOAL_EPOCH)).map(Scalar.class::cast)
				.findFirst().orElseThrow().value();
	}

	/** The width that the network says is that of the layer: 7 x 7 inputs, 12 units, 10 classes, biases. */
	@Test
	void layersTakeTheWidth() {
		assertEquals(49 * 12 + 12 + 120 + 10, model.space().sites());
	}

	@Test
	void stopsAfterTheFirstEpochThatIsLowEnough() {
		Sampler free = trainer(0);
		int epoch = 0;
		do {
			free.sweep();
			epoch++;
		} while (examiner.loss(Learner.Part.TRAIN, weights(free)) > GOAL);
		assertTrue(epoch > 2, "it takes some time: " + epoch);
		Sampler stopping = trainer(GOAL);
		for (int i = 0; i < epoch - 1; i++) {
			stopping.sweep();
		}
		assertTrue(Double.isNaN(goalEpoch(stopping)));
		for (int i = 0; i < 5; i++) {
			stopping.sweep();
		}
		assertEquals(epoch, goalEpoch(stopping));
		assertArrayEquals(weights(free), weights(stopping));
	}

	@Test
	void goesOnBitForBit() throws IOException {
		Sampler one = trainer(GOAL);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int i = 0; i < 40; i++) {
			if (i == 30) {
				one.save(new DataOutputStream(bytes));
			}
			one.sweep();
		}
		Sampler other = trainer(GOAL);
		other.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		for (int i = 30; i < 40; i++) {
			other.sweep();
		}
		assertArrayEquals(weights(one), weights(other));
		assertEquals(one.report(), other.report());
	}
}
