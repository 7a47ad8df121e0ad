// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.networks.renormalisation.PlainHeatBath.Bath;

/** Explorers that draw spins: block spins, stacks of machines, and the flow of one, at sizes of a second. */
class TrainedMachinesTest {

	private static List<Result> explore(ExplorerProvider provider, int side, int threads, Map<String, String> parameters) {
		return provider.create(provider.schema().parse(parameters)).explore(FittedMachinesTest.torus(side),
				new Bath(threads));
	}

	private static <R extends Result> R find(List<Result> results, String name, Class<R> type) {
		return type.cast(results.stream().filter(result -> result.name().equals(name)).findFirst().orElseThrow());
	}

	/** Three blocks of majority +, -, + and one tie; sums of a state that is all up. */
	@Test
	void blocksByHand() {
		double[] state = { 1, 1, -1, -1, //
				1, -1, -1, -1, //
				1, 1, 1, -1, //
				-1, 1, -1, 1 };
		double[] blocks = BlockLevels.blocked(state, 4, new SplitMix64(1));
		assertArrayEquals(new double[] { 1, -1, 1 }, Arrays.copyOf(blocks, 3));
		double[] up = new double[64];
		Arrays.fill(up, 1);
		assertArrayEquals(new double[] { 128, 128, 64, 32, 32, 16 }, BlockLevels.sums(up, 8, new SplitMix64(1)));
		assertEquals(3, BlockLevels.count(16));
	}

	/**
	 * Coins have no correlations but those of each block with its own spins: with the sum S of 4 spins, E|S|/1 gives
	 * {@code dh'/dh = E(sign(S) S) = 1.5}, so y_h = ln 1.5 / ln 2. 4000 states of 8 x 8; four errors of 0.012.
	 */
	@Test
	void coinsFlowToInfiniteTemperature() {
		SplitMix64 random = new SplitMix64(5);
		double[][] sums = new double[4000][];
		for (int k = 0; k < sums.length; k++) {
			double[] state = new double[64];
			Arrays.setAll(state, i -> random.nextBoolean() ? 1 : -1);
			sums[k] = BlockLevels.sums(state, 8, random);
		}
		assertEquals(Math.log(1.5) / Math.log(2), LinearisedFlow.of(sums, 1).magnetic(), 0.05);
		assertTrue(LinearisedFlow.of(sums, 1).thermal() < 0.6, "energies are forgotten");
	}

	/** At 16 x 16 spins a heat bath is quick enough for y_h; far above the transition it is far from 1.875. */
	@Test
	void blockSpinsTellTheTransition() {
		List<Result> critical = explore(new BlockSpins(), 16, 2, Map.of("samples", "1500", "interval", "2", "burn-in",
				"150"));
		Series magnetic = find(critical, "magnetic-exponent", Series.class);
		assertEquals(1.875, magnetic.y().values()[1], 0.06);
		assertEquals(0.304689, find(critical, "fixed-coupling[recursion=migdal-kadanoff]", Scalar.class).value(), 5e-7);
		List<Result> hot = explore(new BlockSpins(), 16, 1, Map.of("samples", "1000", "interval", "1", "temperature", "5"));
		assertEquals(Level.NOT_SUPPORTED, find(hot, "block-spins-renormalise", Verdict.class).level());
	}

	/** A short training already brings a machine nearer to the spins than coins are, and threads change no bit. */
	@Test
	void aStackLearns() {
		Map<String, String> parameters = Map.of("samples", "1000", "hidden", "12, 4", "steps", "400", "rate", "0.05",
				"annealing", "50", "interval", "2");
		List<Result> one = explore(new VariationalRenormalisation(), 6, 1, parameters);
		List<Result> two = explore(new VariationalRenormalisation(), 6, 2, parameters);
		assertTrue(find(one, "divergence-per-spin", Scalar.class).value() < find(one, "divergence-of-coins",
				Scalar.class).value() / 2);
		for (int layer = 1; layer <= 2; layer++) {
			assertArrayEquals(find(one, "receptive-fields[layer=" + layer + "]", Matrix.class).values(),
					find(two, "receptive-fields[layer=" + layer + "]", Matrix.class).values());
			assertTrue(find(one, "fields-are-local[layer=" + layer + "]", Verdict.class).evidence()
					.contains("hidden units of layer"));
		}
	}

	/** Without training nothing is local, and the verdict says so; with a penalty that leaves nothing, that it cannot say. */
	@Test
	void localityCanBeDenied() {
		Map<String, String> untrained = Map.of("samples", "100", "hidden", "40", "steps", "1", "rate", "0.000001",
				"annealing", "10");
		assertEquals(Level.NOT_SUPPORTED,
				find(explore(new VariationalRenormalisation(), 8, 1, untrained), "fields-are-local[layer=1]",
						Verdict.class).level());
		Map<String, String> blank = Map.of("samples", "100", "hidden", "4", "steps", "200", "l1", "1", "annealing", "10");
		assertEquals(Level.CANNOT_SAY,
				find(explore(new VariationalRenormalisation(), 6, 1, blank), "fields-are-local[layer=1]",
						Verdict.class).level());
	}

	@Test
	void aFlowIsRead() {
		List<Result> results = explore(new MachineFlow(), 6, 1, Map.of("samples", "200", "steps", "300", "hidden",
				"12", "flow",
				"20", "walkers", "100", "temperatures", "2, 4"));
		Series below = find(results, "temperature-from-below", Series.class);
		assertEquals(21, below.y().values().length);
		assertEquals(2, below.y().values()[0], 0.25);
		assertTrue(find(results, "mixture-temperature", Scalar.class).value() > 2.2);
		assertTrue(find(results, "flow-stops-at-the-transition", Verdict.class).evidence().contains("mean energy"));
	}
}
