// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.SplitMix64;

/** Bonds, coordination and drawn positions of every lattice. */
class LatticeTest {

	private static final ParameterSchema SCHEMA = LatticeParameters.declare(ParameterSchema.builder()).build();

	static Stream<UnitCell> cells() {
		return Stream.concat(IntStream.rangeClosed(1, 4).mapToObj(UnitCell::hypercubic), Stream.of(UnitCell.triangular(),
				UnitCell.honeycomb(), UnitCell.kagome(), UnitCell.bodyCentred()));
	}

	private static int[] degrees(Lattice lattice) {
		int[] degrees = new int[lattice.sites()];
		Set<List<Integer>> seen = new HashSet<>();
		lattice.forEachBond((i, j) -> {
			assertTrue(0 <= i && i < j && j < degrees.length && seen.add(List.of(i, j)), () -> "bond " + i + "-" + j);
			degrees[i]++;
			degrees[j]++;
		});
		assertEquals(lattice.bonds(), seen.size());
		return degrees;
	}

	@ParameterizedTest
	@MethodSource("cells")
	void periodicLatticesAreRegularAndJoinNoTwoSitesTwice(UnitCell cell) {
		for (int size = cell.smallestPeriodic(cell.dimension()); size < cell.smallestPeriodic(cell.dimension()) + 3; size++) {
			for (int degree : degrees(new CellLattice(cell, size, cell.dimension()))) {
				assertEquals(cell.coordination(), degree);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("cells")
	void openLatticesHaveAFullInteriorAndNeighboursAtUnitDistance(UnitCell cell) {
		CellLattice lattice = new CellLattice(cell, 5, 0);
		assertEquals(cell.coordination(), Arrays.stream(degrees(lattice)).max().orElseThrow());
		lattice.layout().ifPresent(layout -> lattice.forEachBond((i, j) -> {
			double height = cell.layers() == 1 ? 1 : 1 / Math.sqrt(3); // two layers to an edge of 2/sqrt 3
			assertEquals(1, Math.sqrt(square(layout.x(i) - layout.x(j)) + square(layout.y(i) - layout.y(j))
					+ square(height * (layout.layer(i) - layout.layer(j)))), 1e-12);
		}));
		assertEquals(cell.dimension() < 4, lattice.layout().isPresent());
	}

	private static double square(double x) {
		return x * x;
	}

	/** The cylinder keeps the bonds of the open lattice and joins it in one direction. */
	@ParameterizedTest
	@MethodSource("cells")
	void aCylinderIsJoinedInItsFirstDirectionOnly(UnitCell cell) {
		int size = 4;
		Set<List<Integer>> whole = bonds(new CellLattice(cell, size, cell.dimension()));
		Set<List<Integer>> cylinder = bonds(new CellLattice(cell, size, 1));
		Set<List<Integer>> open = bonds(new CellLattice(cell, size, 0));
		assertTrue(whole.containsAll(cylinder) && cylinder.containsAll(open) && cylinder.size() > open.size());
		int row = cell.basis().size() * size;
		assertTrue(cell.dimension() == 1 || cylinder.stream().allMatch(
				bond -> cell.dimension() > 2 || bond.get(1) / row - bond.get(0) / row <= 1),
				"a bond goes round the other way");
	}

	private static Set<List<Integer>> bonds(CellLattice lattice) {
		Set<List<Integer>> bonds = new HashSet<>();
		lattice.forEachBond((i, j) -> bonds.add(List.of(i, j)));
		assertEquals(lattice.bonds(), bonds.size());
		return bonds;
	}

	/** Cells of eight: 16 bonds within and 8 to others; K4,4 has girth 4 and two colours. */
	@Test
	void chimeraHasTheBondsOfItsCells() {
		for (int degree : degrees(new CellLattice(UnitCell.chimera(), 3, 2))) {
			assertEquals(6, degree);
		}
		assertEquals(4 * 16 + 2 * 4 + 2 * 4, new CellLattice(UnitCell.chimera(), 2, 0).bonds());
	}

	/** Counts as the maker of the machines and his software print them, and the largest number of neighbours. */
	@ParameterizedTest
	@CsvSource({ "chimera, 16, 2048, 6016, 6", "pegasus, 2, 40, 164, 13", "pegasus, 16, 5640, 40484, 15",
			"zephyr, 2, 160, 1224, 19", "zephyr, 4, 576, 5032, 20", "zephyr, 15, 7440, 71736, 20" })
	void annealersHaveThePublishedCounts(String graph, int size, int sites, int bonds, int most) {
		Map<String, String> values = new HashMap<>(Map.of("lattice", graph, "L", Integer.toString(size)));
		if ("chimera".equals(graph)) {
			values.put("boundary", "open");
		}
		Parameters parameters = SCHEMA.parse(values);
		Lattice lattice = LatticeParameters.lattice(parameters, new SplitMix64(1));
		assertEquals(sites, lattice.sites());
		assertEquals(bonds, lattice.bonds());
		assertEquals(most, Arrays.stream(degrees(lattice)).max().orElseThrow());
	}

	/** The rule in indices of qubits: orientation, wire, and number along the wire. */
	@Test
	void pegasusFollowsItsRule() {
		int size = 3;
		int[] upright = { 2, 2, 2, 2, 10, 10, 10, 10, 6, 6, 6, 6 };
		int[] level = { 6, 6, 6, 6, 2, 2, 2, 2, 10, 10, 10, 10 };
		Set<List<Integer>> expected = new HashSet<>();
		int wires = 12 * size - 4;
		int pieces = size - 1;
		for (int wire = 0; wire < wires; wire++) {
			int w = (wire + 2) / 12;
			int k = (wire + 2) % 12;
			for (int z = 0; z < pieces; z++) {
				int site = wire * pieces + z;
				for (int kk = 0; kk < 12; kk++) {
					int other = 12 * (z + (kk < upright[k] ? 1 : 0)) + kk - 2;
					int along = w - (k < level[kk] ? 1 : 0);
					if (along >= 0 && along < pieces) {
						expected.add(List.of(site, (wires + other) * pieces + along));
					}
				}
				for (int shift : new int[] { 0, wires * pieces }) {
					if (z + 1 < pieces) {
						expected.add(List.of(shift + site, shift + site + 1));
					}
					if (wire % 2 == 0) {
						expected.add(List.of(shift + site, shift + site + pieces));
					}
				}
			}
		}
		Set<List<Integer>> found = new HashSet<>();
		WireGrid.pegasus(size).forEachBond((i, j) -> found.add(List.of(i, j)));
		assertEquals(expected, found);
	}

	/** The same, with wires numbered by cell, place in the cell and half. */
	@Test
	void zephyrFollowsItsRule() {
		int m = 2;
		Set<List<Integer>> expected = new HashSet<>();
		for (int w = 0; w < m; w++) {
			for (int z = 0; z < m; z++) {
				for (int bits = 0; bits < 1 << 8; bits++) {
					int k = bits & 3;
					int h = bits >> 2 & 3;
					int i = bits >> 4 & 1;
					int j = bits >> 5 & 1;
					int a = bits >> 6 & 1;
					int b = bits >> 7;
					expected.add(List.of(zephyr(0, 2 * w + 1 + a * (2 * i - 1), k, j, z),
							zephyr(1, 2 * z + 1 + b * (2 * j - 1), h, i, w)));
				}
			}
		}
		for (int wire = 0; wire < 2 * 5 * 4; wire++) {
			int u = wire / 20;
			int w = wire % 20 / 4;
			int k = wire % 4;
			expected.add(List.of(zephyr(u, w, k, 0, 0), zephyr(u, w, k, 0, 1)));
			expected.add(List.of(zephyr(u, w, k, 1, 0), zephyr(u, w, k, 1, 1)));
			expected.add(List.of(zephyr(u, w, k, 0, 0), zephyr(u, w, k, 1, 0)));
			expected.add(List.of(zephyr(u, w, k, 0, 1), zephyr(u, w, k, 1, 1)));
			expected.add(List.of(zephyr(u, w, k, 0, 1), zephyr(u, w, k, 1, 0)));
		}
		Set<List<Integer>> found = new HashSet<>();
		WireGrid.zephyr(m).forEachBond((i, j) -> found.add(List.of(i, j)));
		assertEquals(expected, found);
	}

	private static int zephyr(int u, int w, int k, int j, int z) {
		return (((u * 5 + w) * 4 + k) * 2 + j) * 2 + z;
	}

	@ParameterizedTest
	@CsvSource({ "pegasus, 3", "zephyr, 2" })
	void qubitsAreDrawnApart(String graph, int size) {
		WireGrid lattice = "pegasus".equals(graph) ? WireGrid.pegasus(size) : WireGrid.zephyr(size);
		SiteLayout layout = lattice.layout().orElseThrow();
		double nearest = Double.MAX_VALUE;
		for (int i = 0; i < lattice.sites(); i++) {
			for (int j = 0; j < i; j++) {
				nearest = Math.min(nearest, Math.hypot(layout.x(i) - layout.x(j), layout.y(i) - layout.y(j)));
			}
		}
		assertEquals(1, nearest, 1e-9);
	}

	@ParameterizedTest
	@CsvSource({ "hypercubic, 3", "triangular, 3", "honeycomb, 2", "kagome, 2", "bcc, 2", "chimera, 3" })
	void theSmallestPeriodicSizeIsKnown(String lattice, int smallest) {
		assertEquals(smallest > 2, !SCHEMA.check(Map.of("lattice", lattice, "L", "2")).isEmpty());
		assertTrue(SCHEMA.check(Map.of("lattice", lattice, "L", Integer.toString(smallest))).isEmpty());
		assertTrue(SCHEMA.check(Map.of("lattice", lattice, "L", "2", "boundary", "open")).isEmpty());
	}

	@Test
	void coordinationIsThatOfTheTextbook() {
		assertEquals(List.of(2, 4, 6, 8, 6, 3, 4, 8), cells().map(UnitCell::coordination).toList());
	}

	@Test
	void theSquareLatticeCountsSitesAlongRows() {
		SiteLayout layout = new CellLattice(UnitCell.hypercubic(3), 4, 3).layout().orElseThrow();
		assertEquals(List.of(3.0, 2.0, 1.0), List.of(layout.x(27), layout.y(27), (double) layout.layer(27)));
		assertEquals(4, layout.layers());
	}

	@ParameterizedTest
	@CsvSource({ "4, 3", "20, 3", "1000, 4", "50, 16", "17, 16", "30, 1" })
	void regularGraphsAreRegular(int sites, int degree) {
		for (int seed = 0; seed < 20; seed++) {
			for (int seen : degrees(RandomGraph.regular(sites, degree, new SplitMix64(seed)))) {
				assertEquals(degree, seen);
			}
		}
	}

	/** Of the 70 cubic graphs on six labelled sites, 10 are K_3,3 and 60 prisms; four standard errors. */
	@Test
	void smallRegularGraphsAreNearlyUniform() {
		int samples = 7000;
		int bipartite = 0;
		SplitMix64 random = new SplitMix64(6);
		for (int sample = 0; sample < samples; sample++) {
			Set<List<Integer>> bonds = new HashSet<>();
			RandomGraph.regular(6, 3, random).forEachBond((i, j) -> bonds.add(List.of(i, j)));
			boolean triangle = bonds.stream().anyMatch(bond -> IntStream.range(bond.get(1) + 1, 6)
					.anyMatch(k -> bonds.contains(List.of(bond.get(0), k)) && bonds.contains(List.of(bond.get(1), k))));
			bipartite += triangle ? 0 : 1;
		}
		// Six sites are few: the method favours neither by more than a fifth.
		assertEquals(1 / 7.0, bipartite / (double) samples, 0.2 / 7 + 4 * Math.sqrt(6 / 49.0 / samples));
	}

	@Test
	void degreesOfErdosRenyiGraphsArePoissonian() {
		int[] degrees = degrees(RandomGraph.erdosRenyi(20_000, 30_000, new SplitMix64(4)));
		double variance = Arrays.stream(degrees).mapToDouble(d -> square(d - 3)).average().orElseThrow();
		// Variance of a sample variance of N Poisson numbers of mean c: about (2 c^2 + c)/N.
		assertEquals(3, variance, 4 * Math.sqrt(21 / 20_000.0));
		double isolated = Arrays.stream(degrees).filter(d -> d == 0).count() / 20_000.0;
		assertEquals(Math.exp(-3), isolated, 4 * Math.sqrt(Math.exp(-3) / 20_000));
	}

	@ParameterizedTest
	@CsvSource({ "lattice=random-regular;N=15, degree", "lattice=random-regular;degree=2.5, degree",
			"lattice=random-regular;N=40;degree=18, degree", "lattice=erdos-renyi;N=4;degree=4, degree", "degree=4, degree",
			"N=20, N", "lattice=kagome;dimension=3, dimension", "lattice=erdos-renyi;boundary=open, boundary",
			"lattice=erdos-renyi;L=5, L", "dimension=4;L=200, L", "lattice=erdos-renyi;N=10000000;degree=1000, N" })
	void whatCannotBeIsRefusedByName(String assignments, String parameter) {
		Map<String, String> values = new HashMap<>();
		for (String assignment : assignments.split(";")) {
			values.put(assignment.split("=")[0], assignment.split("=")[1]);
		}
		ParameterException refusal = assertThrows(ParameterException.class, () -> SCHEMA.parse(values));
		assertEquals(parameter, refusal.violations().getFirst().parameter(), refusal.getMessage());
	}

	@Test
	void aLatticeTooLargeIsRefusedWithTheSizeThatFits() {
		String message = assertThrows(ParameterException.class,
				() -> SCHEMA.parse(Map.of("dimension", "3", "L", "1000"))).getMessage();
		assertTrue(message.contains("up to 710"), message); // 710^3 x 3 < 2^30 < 711^3 x 3
		assertTrue(SCHEMA.check(Map.of("dimension", "3", "L", "710")).isEmpty());
	}

	/** The weights of a file do not matter, and neither does the format it is in. */
	@ParameterizedTest
	@CsvSource({ "graph.edges,'0 1\n1 2\n2 0\n2 3\n'", "graph.txt,'0 1\n1 2\n2 0\n2 3\n'",
			"graph.rud,'4 4\n1 2 5\n2 3 -1\n1 3 2\n3 4 7\n'" })
	void aGraphFromAFile(String name, String text, @TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve(name), text);
		var parameters = SCHEMA.parse(Map.of("lattice", "file", "file", file.toString()));
		Lattice lattice = LatticeParameters.lattice(parameters, new SplitMix64(1));
		assertEquals(4, lattice.sites());
		int[] degrees = degrees(lattice);
		Arrays.sort(degrees);
		assertEquals(List.of(1, 2, 2, 3), Arrays.stream(degrees).boxed().toList());
		assertEquals(4, LatticeParameters.bonds(parameters));
		assertTrue(LatticeParameters.memory(parameters) > 0);
	}

	@Test
	void aFileBelongsToItsLatticeAlone() {
		assertEquals("file", assertThrows(ParameterException.class, () -> SCHEMA.parse(Map.of("lattice", "file")))
				.violations().getFirst().parameter());
		assertEquals("file", assertThrows(ParameterException.class, () -> SCHEMA.parse(Map.of("file", "x.edges")))
				.violations().getFirst().parameter());
		var missing = SCHEMA.parse(Map.of("lattice", "file", "file", "no-such.edges"));
		assertEquals(0, LatticeParameters.memory(missing));
		assertTrue(assertThrows(ParameterException.class, () -> LatticeParameters.lattice(missing, new SplitMix64(1)))
				.getMessage().contains("no-such.edges"));
	}
}
