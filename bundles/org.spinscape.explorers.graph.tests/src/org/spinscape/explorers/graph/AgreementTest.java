// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.explorers.graph.planar.PlanarGroundState;
import org.spinscape.explorers.graph.planar.PlanarPartition;
import org.spinscape.explorers.graph.transfer.TransferMatrix;
import org.spinscape.hamiltonians.EdwardsAnderson;

/**
 * Matching, Pfaffian and transfer matrix share no line of code below the model: on the same instances they must agree, with
 * each other and, on small ones, with the list of all states.
 */
class AgreementTest {

	/** The lowest is below the smallest excitation of most instances. */
	private static final String TEMPERATURES = "0.3 0.7 1 2 5";

	private static Stream<Map<String, String>> small() {
		return Stream.of(Map.of("L", "4", "boundary", "open"),
				Map.of("L", "4", "boundary", "cylinder"),
				Map.of("L", "4", "boundary", "open", "couplings", "pm1"),
				Map.of("L", "4", "boundary", "cylinder", "couplings", "pm1"),
				Map.of("L", "4", "boundary", "open", "lattice", "triangular"),
				Map.of("L", "3", "boundary", "cylinder", "lattice", "triangular"),
				Map.of("L", "3", "boundary", "open", "lattice", "honeycomb"),
				Map.of("L", "2", "boundary", "open", "lattice", "kagome"),
				Map.of("L", "17", "dimension", "1"),
				Map.of("L", "17", "dimension", "1", "boundary", "open"),
				Map.of("L", "9", "dimension", "1", "boundary", "open", "field-width", "0.7"),
				Map.of("L", "9", "dimension", "1", "field", "0.4", "couplings", "pm1"),
				Map.of("L", "4", "boundary", "open", "dilution", "0.35"),
				Map.of("L", "4", "boundary", "open", "dilution", "0.6", "couplings", "pm1"),
				Map.of("lattice", "random-regular", "N", "12", "degree", "2"));
	}

	private static Stream<Map<String, String>> large() {
		return Stream.of(Map.of("L", "10", "boundary", "open"),
				Map.of("L", "12", "boundary", "open", "couplings", "pm1"),
				Map.of("L", "8", "boundary", "cylinder"),
				Map.of("L", "8", "boundary", "cylinder", "couplings", "pm1"),
				Map.of("L", "8", "boundary", "open", "lattice", "triangular"));
	}

	private static Hamiltonian<?> model(Map<String, String> parameters) {
		return Explored.build(new EdwardsAnderson(), new SplitMix64(parameters.hashCode() * 31L + 5), parameters);
	}

	private static Explored explored(ExplorerProvider explorer, Hamiltonian<?> model) {
		Map<String, String> parameters = new HashMap<>();
		if (!explorer.schema().specs().isEmpty()) {
			parameters.put("temperatures", TEMPERATURES);
		}
		assertEquals(Optional.empty(), explorer.refuse(model, explorer.schema().parse(parameters)));
		return Explored.of(explorer, model, parameters);
	}

	@ParameterizedTest
	@MethodSource("small")
	void agreeWithTheListOfAllStates(Map<String, String> parameters) {
		Hamiltonian<?> model = model(parameters);
		Listed listed = Listed.of(model);
		Explored transfer = explored(new TransferMatrix(), model);
		assertEquals(listed.ground(), transfer.scalar("ground-energy"), 1e-12);
		assertEquals(listed.degeneracy(), transfer.scalar("ground-degeneracy"));
		assertEquals(listed.ground(), explored(new PlanarGroundState(), model).scalar("ground-energy"), 1e-12);
		Explored planar = explored(new PlanarPartition(), model);
		for (String curve : new String[] { "exact-log-partition", "exact-energy", "exact-heat-capacity" }) {
			double[] exact = listed.curve(curve, 0.3, 0.7, 1, 2, 5);
			assertArrayEquals(exact, values(transfer, curve), 1e-10, curve);
			assertArrayEquals(exact, values(planar, curve), 1e-8, curve);
		}
	}

	@ParameterizedTest
	@MethodSource("large")
	void agreeWithEachOther(Map<String, String> parameters) {
		Hamiltonian<?> model = model(parameters);
		Explored transfer = explored(new TransferMatrix(), model);
		Explored matching = explored(new PlanarGroundState(), model);
		assertEquals(transfer.scalar("ground-energy"), matching.scalar("ground-energy"), 1e-9);
		assertEquals(Verdict.Level.SUPPORTED, matching.get("ground-state", Verdict.class).level());
		Explored planar = explored(new PlanarPartition(), model);
		assertEquals(Verdict.Level.SUPPORTED, planar.get("rounding", Verdict.class).level(),
				() -> planar.get("rounding", Verdict.class).evidence());
		for (String curve : new String[] { "exact-log-partition", "exact-energy", "exact-heat-capacity" }) {
			assertArrayEquals(values(transfer, curve), values(planar, curve), 1e-6, curve);
		}
	}

	private static double[] values(Explored explored, String curve) {
		return explored.get(curve, Series.class).y().values();
	}
}
