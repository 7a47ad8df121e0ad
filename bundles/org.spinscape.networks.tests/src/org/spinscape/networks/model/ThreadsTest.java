// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BatchGradient;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.networks.Dropout;
import org.spinscape.networks.Found;

/** Several threads within one gradient do not show in its bits. */
class ThreadsTest {

	private static final Hamiltonian<RealConfiguration> MODEL = Found.model(new NetworkModel(), 5, "layers",
			"dense(units=12) tanh dense(units=10)", "train", "1230", "side", "7");

	@Test
	void gradientsHaveTheSameBits() {
		double[] weights = MODEL.space().random(new SplitMix64(2)).values();
		Gradient gradients = MODEL.capability(Gradient.class).orElseThrow();
		BatchGradient batches = MODEL.capability(BatchGradient.class).orElseThrow();
		Dropout dropout = MODEL.capability(Dropout.class).orElseThrow();
		int[] data = IntStream.range(0, 730).map(i -> (i * 7) % 1230).toArray();
		double[][] one = new double[3][weights.length];
		double[][] many = new double[3][weights.length];
		for (int threads = 2; threads <= 5; threads++) {
			for (int repeat = 0; repeat < 20; repeat++) {
				assertEquals(gradients.preciseEvaluator().evaluate(weights, one[0]),
						gradients.preciseEvaluator(threads).evaluate(weights, many[0]));
				assertEquals(batches.batchEvaluator().evaluate(weights, data, 3, 700, one[1]),
						batches.batchEvaluator(threads).evaluate(weights, data, 3, 700, many[1]));
				assertEquals(dropout.thinnedEvaluator(.5, 1).evaluate(weights, data, 3, 700, 4, one[2]),
						dropout.thinnedEvaluator(.5, threads).evaluate(weights, data, 3, 700, 4, many[2]));
				assertArrayEquals(one, many);
			}
		}
	}

	/** Remembers the order in which blocks are handed on, and fails at one. */
	private record Recorder(List<Integer> order, int fails) implements OrderedBlocks.Worker {

		@Override
		public void work(int block) {
			if (block == fails) {
				throw new IllegalStateException("block " + block);
			}
		}

		@Override
		public void handOn(int block) {
			order.add(block);
		}
	}

	@Test
	void blocksAreHandedOnInOrder() {
		for (int threads = 1; threads <= 4; threads++) {
			List<Integer> order = new ArrayList<>();
			OrderedBlocks.run(1000, IntStream.range(0, threads).mapToObj(_ -> new Recorder(order, -1)).toList());
			assertEquals(IntStream.range(0, 1000).boxed().toList(), order);
		}
	}

	@Test
	void aFailureIsHandedOnAndNobodyWaits() {
		for (int threads = 1; threads <= 4; threads++) {
			List<Integer> order = new ArrayList<>();
			List<Recorder> workers = IntStream.range(0, threads).mapToObj(_ -> new Recorder(order, 700)).toList();
			assertEquals("block 700", assertThrows(IllegalStateException.class, () -> OrderedBlocks.run(1000, workers))
					.getMessage());
			assertTrue(order.size() <= 700);
		}
	}
}
