// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.Descent;
import org.spinscape.hamiltonians.Models;

/** Round trips: their numbers, moves, lengths, optima and files. */
class TravellingSalesmanTest {

	@TempDir
	Path folder;

	private static TourLength build(long seed, String... assignments) {
		TravellingSalesman provider = new TravellingSalesman();
		return (TourLength) provider.build(Models.parse(provider, assignments), new SplitMix64(seed));
	}

	@ParameterizedTest
	@CsvSource({ "two-opt, 5", "two-opt, 7", "swap, 5", "swap, 7" })
	void tripsAreNumberedEachOnceInOneDirection(String moves, int cities) {
		TourSpace space = build(1, "N=" + cities, "moves=" + moves).space();
		long trips = IntStream.range(1, cities).asLongStream().reduce(1, (a, b) -> a * b) / 2;
		assertEquals(trips, space.states().orElseThrow());
		assertEquals(Math.log(trips), space.logStates(), 1e-12);
		Set<String> texts = new HashSet<>();
		Tour tour = space.create();
		for (long index = 0; index < trips; index++) {
			space.assign(tour, index);
			assertEquals(index, space.index(tour));
			texts.add(tour.toText());
			String[] back = new StringBuilder(tour.toText().replace(" ", "")).reverse().toString().split("");
			assertEquals(tour, space.parse(String.join(" ", back)), "the other way round");
		}
		assertEquals(trips, texts.size());
	}

	/** Without two-opt moves that lead nowhere or to the same trip: N(N-3)/2 neighbours. */
	@Test
	void twoOptReachesAllTripsThatShareAllButTwoLegs() {
		TourSpace space = build(1, "N=7").space();
		Set<Long> neighbours = new HashSet<>();
		for (int move = 0; move < space.degree(100); move++) {
			neighbours.add(space.neighbour(100, move));
		}
		assertEquals(14, space.degree(100));
		assertEquals(14, neighbours.size());
		Tour here = space.create();
		Tour there = space.create();
		space.assign(here, 100);
		for (long index = 0; index < space.states().orElseThrow(); index++) {
			space.assign(there, index);
			Set<Set<Integer>> shared = legs(here);
			shared.retainAll(legs(there));
			assertEquals(shared.size() == 5, neighbours.contains(index), there::toText);
		}
	}

	private static Set<Set<Integer>> legs(Tour tour) {
		Set<Set<Integer>> legs = new HashSet<>();
		for (int place = 0; place < tour.length(); place++) {
			legs.add(Set.of(tour.city(place), tour.city(place + 1)));
		}
		return legs;
	}

	/** Exchanging two cities gives what exchanging their numbers in the text gives. */
	@Test
	void swapExchangesAnyTwoCities() {
		TourSpace space = build(1, "N=8", "moves=swap").space();
		Tour tour = space.random(new SplitMix64(4));
		Set<String> expected = new HashSet<>();
		for (int a = 1; a <= 8; a++) {
			for (int b = 1; b < a; b++) {
				String text = tour.toText().replace("" + a, "x").replace("" + b, "" + a).replace("x", "" + b);
				expected.add(space.parse(text).toText());
			}
		}
		Set<String> found = new HashSet<>();
		for (int move = 0; move < space.moves(tour); move++) {
			Tour after = tour.copy();
			space.apply(after, move);
			found.add(after.toText());
		}
		assertEquals(28, space.moves(tour));
		assertEquals(expected, found);
	}

	@Test
	void allTripsAreDrawnAlike() {
		TourSpace space = build(1, "N=5").space();
		SplitMix64 random = new SplitMix64(9);
		int[] drawn = new int[12];
		for (int draw = 0; draw < 12_000; draw++) {
			drawn[(int) space.index(space.random(random))]++;
		}
		for (int count : drawn) {
			assertEquals(1000, count, 5 * 31); // five standard deviations
		}
	}

	/** Dynamic programming over sets of cities, which knows nothing of trips. */
	private static double shortest(Distances distances) {
		int n = distances.cities() - 1;
		long[][] best = new long[1 << n][n];
		for (int set = 1; set < 1 << n; set++) {
			for (int last = 0; last < n; last++) {
				int rest = set & ~(1 << last);
				best[set][last] = rest == 0 ? distances.between(n, last) : Long.MAX_VALUE / 2;
				for (int before = 0; before < n && (set >> last & 1) == 1; before++) {
					if ((rest >> before & 1) == 1) {
						best[set][last] = Math.min(best[set][last],
								best[rest][before] + distances.between(before, last));
					}
				}
			}
		}
		long shortest = Long.MAX_VALUE;
		for (int last = 0; last < n; last++) {
			shortest = Math.min(shortest, best[(1 << n) - 1][last] + distances.between(last, n));
		}
		return shortest * distances.unit();
	}

	@ParameterizedTest
	@ValueSource(ints = { 5, 6, 7, 8, 9 })
	void enumerationFindsTheOptimum(int cities) {
		TourLength model = build(cities, "N=" + cities);
		Tour tour = model.space().create();
		double lowest = Double.MAX_VALUE;
		for (long index = 0; index < model.space().states().orElseThrow(); index++) {
			model.space().assign(tour, index);
			lowest = Math.min(lowest, model.energy(tour));
		}
		assertEquals(shortest(model.distances()), lowest);
		assertTrue(model.lower() <= lowest);
	}

	/** From 40 starts the optimum of 9 cities is found with either kind of moves. */
	@Test
	void descentsEndInMinima() {
		for (TourMoves moves : TourMoves.values()) {
			TourLength model = build(9, "N=9", "moves=" + moves.id());
			assertEquals(shortest(model.distances()), Arrays.stream(ends(model)).min().orElseThrow());
		}
	}

	/** With more cities swaps end far higher. */
	@Test
	void twoOptIsTheSmootherLandscape() {
		double reversed = Arrays.stream(ends(build(9, "N=25"))).average().orElseThrow();
		double exchanged = Arrays.stream(ends(build(9, "N=25", "moves=swap"))).average().orElseThrow();
		assertTrue(reversed < 0.8 * exchanged, () -> reversed + ", " + exchanged);
	}

	/** Lengths where steepest descents from 40 random trips end, each checked to be a minimum. */
	private static double[] ends(TourLength model) {
		SplitMix64 random = new SplitMix64(1);
		double[] ends = new double[40];
		for (int start = 0; start < ends.length; start++) {
			EnergyTracker<Tour> walker = model.track(model.space().random(random));
			Descent.STEEPEST.descend(walker, EnergyResolution.of(model), random);
			ends[start] = walker.energy();
			for (int move = 0; move < walker.moves(); move++) {
				assertTrue(walker.delta(move) >= -1e-10);
			}
		}
		return ends;
	}

	private Path file(String... lines) throws IOException {
		return Files.write(folder.resolve("square.tsp"), List.of(lines));
	}

	@Test
	void filesOfCitiesAreRead() throws IOException {
		String[] lines = { "NAME : five", "TYPE: TSP", "COMMENT : by hand", "DIMENSION: 5", "EDGE_WEIGHT_TYPE : EUC_2D",
				"NODE_COORD_SECTION", "1 0 0", "2 3.0e0 4", "5 0 4", "4 1.5 4", "3 3 0", "EOF" };
		TourLength model = build(1, "cities=file", "file=" + file(lines));
		assertEquals(1, model.capability(IntegerEnergies.class).orElseThrow().quantum());
		// 1-3 3, 3-2 4, 2-4 1.5 rounded up, 4-5 the same, 5-1 4
		assertEquals(15, model.energy(model.space().parse("1 3 2 4 5")));
		assertEquals("5 cities, distances of type EUC_2D", new TravellingSalesman()
				.remark(Models.parse(new TravellingSalesman(), "cities=file", "file=" + folder.resolve("square.tsp"))));
		for (String[] metric : new String[][] { { "CEIL_2D", "15" }, { "MAN_2D", "15" }, { "MAX_2D", "15" } }) {
			lines[4] = "EDGE_WEIGHT_TYPE:" + metric[0];
			TourLength other = build(1, "cities=file", "file=" + file(lines));
			assertEquals(Double.parseDouble(metric[1]), other.energy(other.space().parse("1 3 2 4 5")), metric[0]);
		}
		lines[4] = "EDGE_WEIGHT_TYPE: CEIL_2D";
		assertEquals(5, build(1, "cities=file", "file=" + file(lines)).distances().between(0, 1));
		lines[4] = "EDGE_WEIGHT_TYPE: MAN_2D";
		assertEquals(7, build(1, "cities=file", "file=" + file(lines)).distances().between(0, 1));
		lines[4] = "EDGE_WEIGHT_TYPE: MAX_2D";
		assertEquals(4, build(1, "cities=file", "file=" + file(lines)).distances().between(0, 1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"DIMENSION: 5;EDGE_WEIGHT_TYPE: GEO;NODE_COORD_SECTION|line 2, column 19: distances of type 'GEO'",
			"TYPE: ATSP|a problem of type 'ATSP' is not read", "DIMENSION: 4|4 cities are not possible",
			"DIMENSION: five|'five' is not a whole number", "DIMENSION:|has no value",
			"DIMENSION: 5;NODE_COORD_SECTION|EDGE_WEIGHT_TYPE is not said before",
			"DIMENSION: 5;EDGE_WEIGHT_TYPE: EUC_2D;EOF|the file ends without NODE_COORD_SECTION",
			"DIMENSION: 5;EDGE_WEIGHT_TYPE: EUC_2D;NODE_COORD_SECTION;1 0 0;1 1 1|line 5, column 1: city 1 stands here for",
			"DIMENSION: 5;EDGE_WEIGHT_TYPE: EUC_2D;NODE_COORD_SECTION;6 0 0|site 6 is not one of 1 to 5",
			"DIMENSION: 5;EDGE_WEIGHT_TYPE: EUC_2D;NODE_COORD_SECTION;1 0|there are 2 entries instead of 3",
			"DIMENSION: 5;EDGE_WEIGHT_TYPE: EUC_2D;NODE_COORD_SECTION;1 0 0;2 x 0|line 5, column 3: 'x'",
			"DIMENSION: 5;EDGE_WEIGHT_TYPE: EUC_2D;NODE_COORD_SECTION;1 0 0;2 0 1|the file ends too early" })
	void whatIsWrongInAFileIsSaidWithItsPlace(String content, String message) throws IOException {
		Path file = file(content.split(";"));
		ParameterException refusal = assertThrows(ParameterException.class,
				() -> build(1, "cities=file", "file=" + file));
		assertTrue(refusal.getMessage().contains(message), refusal::getMessage);
		assertTrue(refusal.getMessage().contains("square.tsp"), refusal::getMessage);
	}

	@Test
	void textsThatAreNoTripsAreRefused() {
		TourSpace space = build(1, "N=5").space();
		for (String text : List.of("1 2 3 4", "1 2 3 4 4", "1 2 3 4 6", "1 2 3 4 x")) {
			assertThrows(IllegalArgumentException.class, () -> space.parse(text), text);
		}
		assertThrows(ParameterException.class, () -> build(1, "cities=file"));
		assertThrows(ParameterException.class, () -> build(1, "N=4"));
	}
}
