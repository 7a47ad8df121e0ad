// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.spinscape.core.explorer.Budget;
import org.spinscape.core.explorer.BudgetWatch;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Table;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.samplers.Runs;
import org.spinscape.samplers.Watch;

/** A production run that ends by an error or by the clock, on the pure square Ising model of 16 spins. */
class WangLandauBudgetTest {

	private static final long[] EXACT = { 2, 32, 64, 424, 1728, 6688, 13568, 20524, 13568, 6688, 1728, 424, 64, 32, 2 };

	/** One that goes by what was made before. */
	private record Repeating(Watch watch, OptionalLong repeated) implements ExplorerContext {

		@Override
		public BudgetWatch watch(Budget budget) {
			return new BudgetWatch(budget, repeated);
		}

		@Override
		public RandomStream random() {
			return watch.random();
		}

		@Override
		public void phase(String name, long total) {
			watch.phase(name, total);
		}

		@Override
		public void done(long units) {
			watch.done(units);
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	}

	private static Found explore(OptionalLong repeated, Map<String, String> parameters) {
		Hamiltonian<?> ferromagnet = Runs.model(new EdwardsAnderson(), new SplitMix64(1),
				Map.of("L", "4", "couplings", "pm1", "p", "1"));
		WangLandau provider = new WangLandau();
		Map<String, String> all = new HashMap<>(parameters);
		all.put("final-step", "1e-4");
		return new Found(provider.create(provider.schema().parse(all)).explore(ferromagnet,
				new Repeating(new Watch(Runs.stream("wang-landau", 3), 1), repeated)));
	}

	private static long made(Found found, String endedBy) {
		Table table = found.results().stream().filter(SearchKinds.WORK_DONE::is).map(Table.class::cast).findFirst()
				.orElseThrow();
		assertEquals(List.of(endedBy), ((Table.TextColumn) table.column(SearchKinds.ENDED_BY)).values());
		return (long) table.numbers(SearchKinds.MADE)[0];
	}

	/** Who stops where the error looks small has a somewhat larger one: six of what was reached, by a fixed seed. */
	@Test
	void theErrorThatWasWantedIsReached() {
		Found found = explore(OptionalLong.empty(), Map.of("production", "8000000", "target-error", "0.03"));
		long made = made(found, "error");
		assertTrue(made < 4_000_000, "made " + made);
		double[] errors = found.density(2);
		assertTrue(Arrays.stream(errors).max().orElseThrow() <= 0.03);
		for (int level = 0; level < EXACT.length; level++) {
			assertEquals(Math.log(EXACT[level]), found.density(1)[level], 6 * errors[level], "level " + level);
		}
	}

	@Test
	void whatEndedByTheClockIsDoneAgain() {
		Map<String, String> parameters = Map.of("production", "100000000000", "budget", "0.1");
		Found first = explore(OptionalLong.empty(), parameters);
		long made = made(first, "time");
		assertTrue(made >= 10_000, "made " + made);
		Found again = explore(OptionalLong.of(made), parameters);
		assertEquals(made, made(again, "time"));
		assertArrayEquals(first.density(1), again.density(1), 0);
		assertArrayEquals(first.density(2), again.density(2), 0);
	}

	/** Blocks that grew are in the end those of a run whose length was known: 20 times 800, 1600, 3200 sweeps. */
	@Test
	void joinedBlocksAreThoseOfOneLength() {
		Found known = explore(OptionalLong.empty(), Map.of("production", "64000"));
		Found grown = explore(OptionalLong.empty(), Map.of("production", "64000", "budget", "1e6"));
		assertEquals(64_000, made(grown, "amount"));
		assertArrayEquals(known.density(1), grown.density(1), 0);
		assertArrayEquals(known.density(2), grown.density(2), 0);
	}
}
