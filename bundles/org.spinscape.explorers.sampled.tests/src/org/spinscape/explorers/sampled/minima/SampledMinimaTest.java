// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.explorers.exact.tree.BarrierTree;
import org.spinscape.explorers.sampled.walkers.Walked;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/** Sampled minima of systems that can be enumerated, against the enumeration. */
class SampledMinimaTest {

	private static final String SAMPLER = "tiny-metropolis(temperature=1)";

	private static Hamiltonian<?> model(String family, String size, String couplings) {
		HamiltonianProvider provider = "sk".equals(family) ? new SherringtonKirkpatrick() : new EdwardsAnderson();
		return Explored.build(provider, new SplitMix64(11),
				Map.of("sk".equals(family) ? "N" : "L", size, "couplings", couplings));
	}

	private static double[] reals(Table table, String name) {
		return table.columns().stream().filter(c -> c.name().equals(name)).map(c -> ((Table.RealColumn) c).values())
				.findFirst().orElseThrow();
	}

	private static long[] whole(Table table, String name) {
		return table.columns().stream().filter(c -> c.name().equals(name)).map(c -> ((Table.IntegerColumn) c).values())
				.findFirst().orElseThrow();
	}

	/** A long walk finds all minima of a small landscape, plateaus of the +-J models included, each once. */
	@ParameterizedTest
	@CsvSource({ "sk, 14, gaussian", "sk, 13, pm1", "ea, 4, gaussian", "ea, 4, pm1" })
	@Tag("slow")
	void allMinimaOfASmallLandscape(String family, String size, String couplings) {
		Hamiltonian<?> model = model(family, size, couplings);
		Explored exact = Explored.of(new BarrierTree(), model, Map.of("symmetry", "spin-flip"));
		Explored found = Walked.explore(new SampledMinima(), model, 1,
				Map.of("sampler", SAMPLER, "sweeps", "4000", "interval", "1", "plateau", "20000"));
		Tree tree = exact.get("barrier-tree", Tree.class);
		Table table = found.get("sampled-minima", Table.class);
		assertEquals(tree.leaves().size(), table.rows());
		assertEquals(tree.leaves().size(), found.scalar("minima-found"));
		assertEquals(0, found.scalar("unfinished-quenches"));
		for (int rank = 0; rank < table.rows(); rank++) {
			assertEquals(tree.leaves().get(rank).energy(), reals(table, "energy")[rank], 1e-9);
		}
		// Equal energies have no order: compare the degeneracies of the whole.
		assertEquals(tree.leaves().stream().mapToLong(Tree.Leaf::degeneracy).sum(),
				Arrays.stream(whole(table, "degeneracy")).sum());
		assertEquals(tree.leaves().getFirst().energy(), found.scalar("best-energy"), 1e-9);
		Verdict verdict = found.get("lowest-minima-complete", Verdict.class);
		assertEquals(tree.leaves().size() < 10 ? Verdict.Level.CANNOT_SAY : Verdict.Level.SUPPORTED, verdict.level(),
				verdict.evidence());
	}

	/** Ended by an error or by the clock, and done again to the same bits; without either, as if there were no budget. */
	@Test
	void budgetsEndTheRuns() {
		Hamiltonian<?> model = model("ea", "4", "gaussian");
		Map<String, String> plain = Map.of("sampler", SAMPLER, "sweeps", "3000", "starts", "0");
		Map<String, String> wide = Map.of("sampler", SAMPLER, "sweeps", "3000", "starts", "0", "budget", "1e6");
		Explored known = Walked.explore(new SampledMinima(), model, 1, plain);
		Explored same = Walked.explore(new SampledMinima(), model, 1, wide);
		assertEquals("[amount]", endedBy(same));
		assertEquals(3000, made(same));
		assertEquals(known.scalar("inherent-energy"), same.scalar("inherent-energy"));

		Map<String, String> exact = Map.of("sampler", SAMPLER, "sweeps", "1000000", "starts", "0", "target-error", "0.02");
		Explored enough = Walked.explore(new SampledMinima(), model, 1, exact);
		assertEquals("[error]", endedBy(enough));
		assertTrue(enough.get("inherent-energy", Scalar.class).error() <= 0.02);
		assertTrue(made(enough) < 100_000, "made " + made(enough));

		Map<String, String> timed = Map.of("sampler", SAMPLER, "sweeps", "100000000", "starts", "0", "budget", "0.2");
		Explored first = Walked.explore(new SampledMinima(), model, 1, timed);
		assertEquals("[time]", endedBy(first));
		Explored again = Walked.repeat(new SampledMinima(), model, 1, made(first), timed);
		assertEquals(made(first), made(again));
		assertEquals(first.scalar("inherent-energy"), again.scalar("inherent-energy"));
	}

	private static String endedBy(Explored explored) {
		return ((Table.TextColumn) explored.get("work-done[in=sweeps]", Table.class).column(SearchKinds.ENDED_BY)).values()
				.toString();
	}

	private static long made(Explored explored) {
		return (long) explored.get("work-done[in=sweeps]", Table.class).numbers(SearchKinds.MADE)[0];
	}

	/** The paired lattice of the science notes, A6: 8678 of 32768 states descend to its ground state. */
	@Test
	void basinShares() {
		Hamiltonian<?> model = Explored.build(new EdwardsAnderson(), new SplitMix64(20150325),
				Map.of("L", "4", "couplings", "uniform"));
		Explored found = Walked.explore(new SampledMinima(), model, 1,
				Map.of("sampler", SAMPLER, "sweeps", "1000", "starts", "20000"));
		Scalar share = found.get("lowest-basin", Scalar.class);
		assertEquals(8678 / 32768.0, share.value(), 4 * share.error());
		assertTrue(share.error() < 0.004);
		Table table = found.get("sampled-minima", Table.class);
		assertEquals(-11.298855, reals(table, "energy")[0], 1e-6);
		assertEquals(-10.47439, reals(table, "energy")[1], 5e-6);
		// All 19 basins from the exact tree: each Wilson interval fails once in 20, three or more of them once in 13,
		// six or more once in 5000.
		Tree tree = Explored.of(new BarrierTree(), model, Map.of("symmetry", "spin-flip")).get("barrier-tree", Tree.class);
		int outside = 0;
		for (int rank = 0; rank < table.rows(); rank++) {
			double exact = tree.leaves().get(rank).basin() / 32768.0;
			outside += exact < reals(table, "basin-lower")[rank] || exact > reals(table, "basin-upper")[rank] ? 1 : 0;
		}
		assertEquals(19, table.rows());
		assertTrue(outside < 6, outside + " of 19 outside");
	}

	/** Thermal mean of the energy of inherent structures, by sum over all states of a glass of ten spins. */
	@Test
	void inherentEnergy() {
		Hamiltonian<?> model = model("sk", "10", "gaussian");
		Explored found = Walked.explore(new SampledMinima(), model, 1, Map.of("sampler", "tiny-metropolis(temperature=0.6)",
				"runs", "40", "sweeps", "4000", "interval", "5", "starts", "0"));
		Scalar energy = found.get("inherent-energy", Scalar.class);
		assertEquals(exactInherentEnergy(model, 0.6), energy.value(), 4 * energy.error());
		assertTrue(energy.error() < 0.02, "error " + energy.error());
	}

	private static double exactInherentEnergy(Hamiltonian<?> model, double temperature) {
		@SuppressWarnings("unchecked")
		Hamiltonian<IsingConfiguration> spins = (Hamiltonian<IsingConfiguration>) model;
		IsingSpace space = (IsingSpace) model.space();
		double[] energies = new double[1 << space.sites()];
		IsingConfiguration state = space.create();
		for (int index = 0; index < energies.length; index++) {
			space.assign(state, index);
			energies[index] = spins.energy(state);
		}
		double sum = 0;
		double weights = 0;
		for (int index = 0; index < energies.length; index++) {
			int at = index;
			for (int next = at; next >= 0;) {
				at = next;
				next = -1;
				for (int site = 0; site < space.sites(); site++) {
					int neighbour = at ^ 1 << site;
					if (energies[neighbour] < energies[next < 0 ? at : next]) {
						next = neighbour;
					}
				}
			}
			double weight = Math.exp(-energies[index] / temperature);
			sum += weight * energies[at];
			weights += weight;
		}
		return sum / weights;
	}

	@Test
	void aShortWalkKnowsThatItMissesMinima() {
		Hamiltonian<?> model = model("sk", "18", "gaussian");
		double exact = Explored.of(new BarrierTree(), model, Map.of()).scalar("minima-quotient");
		Explored found = Walked.explore(new SampledMinima(), model, 1,
				Map.of("sampler", SAMPLER, "sweeps", "40", "interval", "10", "burn-in", "0", "starts", "0"));
		assertTrue(found.scalar("minima-found") < exact);
		assertTrue(found.scalar("minima-at-least") > found.scalar("minima-found"));
		assertTrue(found.scalar("visit-coverage") < 1);
		assertEquals(Verdict.Level.CANNOT_SAY, found.get("lowest-minima-complete", Verdict.class).level());
	}

	@Test
	void whatFindsNoRoomIsCounted() {
		Explored found = Walked.explore(new SampledMinima(), model("sk", "14", "gaussian"), 1,
				Map.of("sampler", SAMPLER, "most-minima", "2"));
		assertEquals(2, found.scalar("minima-found"));
		assertTrue(found.scalar("lost-minima") > 0);
		assertEquals(Verdict.Level.CANNOT_SAY, found.get("lowest-minima-complete", Verdict.class).level());
	}

	/** A plateau that is too large is said to be so, and leads to the same state from many sides. */
	@Test
	void largePlateaus() {
		Explored found = Walked.explore(new SampledMinima(), model("ea", "6", "pm1"), 1,
				Map.of("sampler", SAMPLER, "sweeps", "200", "plateau", "5", "starts", "10"));
		assertTrue(found.scalar("unfinished-quenches") > 0);
		assertEquals(Verdict.Level.CANNOT_SAY, found.get("lowest-minima-complete", Verdict.class).level());
	}

	@Test
	void theSameForAnyNumberOfThreads() {
		Map<String, String> parameters = Map.of("sampler", SAMPLER, "sweeps", "300", "starts", "333");
		Table one = Walked.explore(new SampledMinima(), model("ea", "5", "gaussian"), 5, 1, parameters)
				.get("sampled-minima", Table.class);
		Table three = Walked.explore(new SampledMinima(), model("ea", "5", "gaussian"), 5, 3, parameters)
				.get("sampled-minima", Table.class);
		for (int column = 0; column < one.columns().size(); column++) {
			for (int row = 0; row < one.rows(); row++) {
				assertEquals(one.columns().get(column).text(row), three.columns().get(column).text(row));
			}
		}
	}
}
