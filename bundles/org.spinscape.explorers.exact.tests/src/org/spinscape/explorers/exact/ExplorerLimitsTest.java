// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.spinscape.conformance.Explored;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.explorers.exact.enumeration.Enumeration;
import org.spinscape.explorers.exact.kinetics.BasinKinetics;
import org.spinscape.explorers.exact.low.LowStates;
import org.spinscape.explorers.exact.network.LocalOptimaNetwork;
import org.spinscape.explorers.exact.spectrum.LandscapeSpectrum;
import org.spinscape.explorers.exact.tree.BarrierTree;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.kernels.pair.PairHamiltonian;

/** Refusals, predicted memory, cancelling. */
class ExplorerLimitsTest {

	private static final List<ExplorerProvider> EXPLORERS = List.of(new BarrierTree(), new Enumeration());
	/** Those that look at all moves, and at fewer states. */
	private static final List<ExplorerProvider> SMALLER = List.of(new BasinKinetics(), new LocalOptimaNetwork(),
			new LandscapeSpectrum());

	private static Hamiltonian<?> model(int spins) {
		return Explored.build(new SherringtonKirkpatrick(), new SplitMix64(1), Map.of("N", Integer.toString(spins)));
	}

	@Test
	void tooManyStatesAreRefusedWithNumberAndRemedy() {
		for (ExplorerProvider explorer : EXPLORERS) {
			Parameters defaults = explorer.schema().defaults();
			assertTrue(explorer.refuse(model(20), defaults).isEmpty());
			for (int spins : new int[] { 31, 62, 63, 100 }) {
				String refusal = explorer.refuse(model(spins), defaults).orElseThrow();
				assertTrue(refusal.contains(spins + " Ising spins have 2^" + spins + " states"), refusal);
				assertTrue(refusal.contains("use a smaller model"), refusal);
			}
		}
	}

	@Test
	void smallerLimitsAreSaidToo() {
		for (ExplorerProvider explorer : SMALLER) {
			Parameters defaults = explorer.schema().defaults();
			assertTrue(explorer.refuse(model(20), defaults).isEmpty());
			for (int spins : new int[] { 28, 40, 100 }) {
				String refusal = explorer.refuse(model(spins), defaults).orElseThrow();
				assertTrue(refusal.contains("use a smaller model"), refusal);
			}
			assertTrue(explorer.memory(model(21), defaults) > 1.9 * explorer.memory(model(20), defaults));
		}
		ExplorerProvider kinetics = new BasinKinetics();
		String refusal = kinetics.refuse(model(14), kinetics.schema().parse(Map.of("solver", "direct"))).orElseThrow();
		assertTrue(refusal.contains("solver=iterative"), refusal);
	}

	@Test
	void memoryGrowsWithTheStates() {
		for (ExplorerProvider explorer : EXPLORERS) {
			Parameters defaults = explorer.schema().defaults();
			double ratio = (explorer.memory(model(28), defaults) - (64 << 20))
					/ (double) (explorer.memory(model(27), defaults) - (64 << 20));
			assertEquals(2, ratio, 0.2);
		}
	}

	@Test
	void theQuotientNeedsTheSymmetry() {
		Hamiltonian<?> broken = PairHamiltonian.builder(4).bond(0, 1, 1).field(2, 1).build();
		BarrierTree tree = new BarrierTree();
		String refusal = tree.refuse(broken, tree.schema().parse(Map.of("symmetry", "spin-flip"))).orElseThrow();
		assertTrue(refusal.contains("symmetry=none"), refusal);
		assertTrue(tree.refuse(broken, tree.schema().defaults()).isEmpty());
	}

	/** A context that is cancelled once a phase has been entered. */
	private static final class Impatient implements ExplorerContext {

		private final String stop;
		private boolean cancelled;

		Impatient(String stop) {
			this.stop = stop;
		}

		@Override
		public RandomStream random() {
			return new SplitMix64(1);
		}

		@Override
		public void phase(String name, long total) {
			assertTrue(total > 0, "a phase has a size");
			cancelled = name.equals(stop);
		}

		@Override
		public void done(long units) {
			assertTrue(units >= 0);
		}

		@Override
		public boolean cancelled() {
			return cancelled;
		}
	}

	@Test
	void everyPhaseCanBeCancelled() {
		Hamiltonian<?> model = model(18);
		for (String phase : new String[] { "energies", "steepest descent", "flooding", "funnels" }) {
			BarrierTree tree = new BarrierTree();
			assertThrows(CancellationException.class,
					() -> tree.create(tree.schema().defaults()).explore(model, new Impatient(phase)), phase);
		}
		requireCancelled(new BasinKinetics(), model, Map.of("temperatures", "2", "eigenvalues", "false"), "energies",
				"first passage at T = 2.0", "basin rates");
		requireCancelled(new BasinKinetics(), model, Map.of("temperatures", "2"), "eigenvalues at T = 2.0");
		requireCancelled(new BasinKinetics(), model(11), Map.of("temperatures", "1"), "first passage at T = 1.0");
		requireCancelled(new LandscapeSpectrum(), model, Map.of(), "energies", "Walsh-Hadamard transform", "distances",
				"order of states", "adaptive walks", "greedy walks", "reluctant walks");
		requireCancelled(new LocalOptimaNetwork(), model, Map.of(), "energies", "contacts of basins");
		requireCancelled(new LowStates(), model, Map.of(), "quenches", "low states", "flooding");
		requireCancelled(new BarrierTree(), model, Map.of("temperatures", "1"), "all plateaus", "weights of funnels",
				"contacts of basins");
		for (String phase : new String[] { "energies", "minima", "density of states" }) {
			Enumeration enumeration = new Enumeration();
			assertThrows(CancellationException.class,
					() -> enumeration.create(enumeration.schema().defaults()).explore(model, new Impatient(phase)), phase);
		}
	}

	private static void requireCancelled(ExplorerProvider provider, Hamiltonian<?> model, Map<String, String> parameters,
			String... phases) {
		for (String phase : phases) {
			assertThrows(CancellationException.class, () -> provider.create(provider.schema().parse(parameters))
					.explore(model, new Impatient(phase)), provider.id() + ", " + phase);
		}
	}
}
