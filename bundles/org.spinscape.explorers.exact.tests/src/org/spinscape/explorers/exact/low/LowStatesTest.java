// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.low;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.Explored;
import org.spinscape.conformance.Quiet;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;
import org.spinscape.explorers.exact.ListedModel;
import org.spinscape.explorers.exact.flood.Flooding;
import org.spinscape.explorers.exact.flood.Leaf;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.MinimumSearch;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.LowAutocorrelation;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/** The tree below a lid against the full tree of all states, cut at the lid. */
class LowStatesTest {

	/** So many that every component of most of these models is hit; some of sequences have basins of few states. */
	private static final String QUENCHES = "4000";

	private static Hamiltonian<?> model(String kind, String spins) {
		HamiltonianProvider provider = switch (kind) {
			case "labs" -> new LowAutocorrelation();
			case "lattice" -> new EdwardsAnderson();
			default -> new SherringtonKirkpatrick();
		};
		Map<String, String> parameters = switch (kind) {
			case "labs" -> Map.of("N", spins);
			case "lattice" -> Map.of("L", "4", "couplings", "pm1");
			default -> Map.of("N", spins, "couplings", kind);
		};
		return Explored.build(provider, new SplitMix64(12), parameters);
	}

	private static long[] whole(Table table, String name) {
		return table.columns().stream().filter(column -> column.name().equals(name))
				.map(column -> ((IntegerColumn) column).values()).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@CsvSource({ "gaussian, 16, 2.5, 4000", "gaussian, 18, 2, 4000", "gaussian, 20, 1.5, 4000", "pm1, 16, 2, 4000",
			"labs, 16, 30, 200000", "labs, 13, 0, 4000", "lattice, 16, 8, 4000" })
	void isTheFullTreeCutAtTheLid(String kind, String spins, double window, String quenches) {
		Hamiltonian<?> model = model(kind, spins);
		for (String proven : new String[] { "36", "0" }) {
			compare(model, window, Explored.of(new LowStates(), model, Map.of("window", Double.toString(window), "quenches",
					quenches, "proven-spins", proven)));
		}
	}

	@Test
	void anyFiniteSpaceWillDo() {
		for (Hamiltonian<?> model : List.of(ListedModel.potts(8, 3, 4), ListedModel.randomEnergies(10, 5))) {
			compare(model, 3, Explored.of(new LowStates(), model, Map.of("window", "3", "quenches", QUENCHES)));
		}
	}

	private static void compare(Hamiltonian<?> model, double window, Explored explored) {
		StateGraph graph = Landscape.full(model, new Quiet()).graph();
		MinimumSearch search = new MinimumSearch(graph, new Quiet());
		List<Leaf> full = Flooding.flood(graph, search.minima().getLast(), false, new Quiet()).graph();
		double ground = full.getFirst().minimum().energy();
		assertEquals(ground, explored.scalar("ground-energy"), 1e-12 * Math.abs(ground));
		// Energies of a table and from scratch differ by rounding, no state lies so close to the lid.
		double lid = ground + window + 1e-9;
		assertEquals(IntStream.range(0, graph.states()).filter(state -> graph.energy(state) <= lid).count(),
				explored.scalar("low-states"));
		List<Leaf> expected = full.stream().filter(leaf -> leaf.minimum().energy() <= lid).toList();
		List<Tree.Leaf> leaves = explored.get("barrier-tree", Tree.class).leaves();
		assertEquals(expected.size(), leaves.size());
		long[] above = whole(explored.get("minima-table", Table.class), "above-lid");
		for (int rank = 0; rank < leaves.size(); rank++) {
			Leaf leaf = expected.get(rank);
			Tree.Leaf low = leaves.get(rank);
			assertEquals(leaf.minimum().energy(), low.energy(), 1e-12 * Math.abs(ground));
			assertEquals(leaf.minimum().degeneracy(), low.degeneracy());
			boolean meetsAbove = leaf.father() < 0 || leaf.saddle() > lid;
			assertEquals(meetsAbove ? 1 : 0, above[rank]);
			if (!meetsAbove) {
				assertEquals(leaf.saddle(), low.saddle(), 1e-12 * Math.abs(ground));
				assertEquals(full.get(leaf.father()).minimum().energy(), leaves.get(low.father()).energy(),
						1e-12 * Math.abs(ground));
			} else if (rank > 0) {
				assertTrue(low.aboveLid() && low.saddleState().isEmpty());
				assertEquals(0, low.father());
			}
		}
		assertEquals(Arrays.stream(above).sum(), explored.scalar("components"));
		assertEquals(explored.scalar("low-states"),
				Arrays.stream(whole(explored.get("component-table", Table.class), "states")).sum());
		assertEquals(explored.scalar("low-states"), states(explored));
	}

	private static double states(Explored explored) {
		return explored.results().stream().filter(result -> result.name().equals("density-of-low-states"))
				.mapToDouble(result -> result instanceof Histogram histogram ? Arrays.stream(histogram.counts()).sum()
						: Arrays.stream(whole((Table) result, "states")).sum())
				.sum();
	}

	/** What is found is complete even if much is missing: one component with its mirror image. */
	@Test
	void withoutQuenchesTheGroundComponentIsComplete() {
		Hamiltonian<?> model = model("gaussian", "16");
		Explored all = Explored.of(new LowStates(), model, Map.of("window", "2.5", "quenches", QUENCHES));
		Explored ground = Explored.of(new LowStates(), model, Map.of("window", "2.5", "quenches", "0"));
		long[] sizes = whole(all.get("component-table", Table.class), "states");
		double[] lowest = ((RealColumn) all.get("component-table", Table.class).columns().get(1)).values();
		long inGround = IntStream.range(0, sizes.length).filter(part -> lowest[part] == all.scalar("ground-energy"))
				.mapToLong(part -> sizes[part]).sum();
		assertEquals(inGround, ground.scalar("low-states"));
		assertTrue(ground.get("barrier-tree", Tree.class).meaning().contains("others may be missing"));
	}

	@Test
	void tooManyStatesAreRefusedByName() {
		Hamiltonian<?> model = model("gaussian", "16");
		Verdict verdict = Explored.of(new LowStates(), model, Map.of("window", "20", "most", "1000")).get("low-states-listed",
				Verdict.class);
		assertEquals(Verdict.Level.CANNOT_SAY, verdict.level());
		assertTrue(verdict.evidence().contains("window = 20.0") && verdict.evidence().contains("raise most"),
				verdict.evidence());
		LowStates provider = new LowStates();
		assertTrue(provider.refuse(model("labs", "20"), provider.schema().parse(Map.of("quenches", "0"))).orElseThrow()
				.contains("raise quenches"));
		assertTrue(provider.refuse(model("gaussian", "63"), provider.schema().defaults()).orElseThrow()
				.contains("at most 62 spins"));
		assertTrue(provider.refuse(model("gaussian", "60"), provider.schema().defaults()).isEmpty());
	}
}
