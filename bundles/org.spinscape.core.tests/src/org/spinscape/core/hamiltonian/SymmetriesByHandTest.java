// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.capability.BlockPermutation;
import org.spinscape.core.hamiltonian.capability.CommonRotation;
import org.spinscape.core.hamiltonian.capability.DifferencedHessian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.RigidMotion;
import org.spinscape.core.hamiltonian.capability.ScaleChange;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.hamiltonian.capability.SpinFlip;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;
import org.spinscape.core.space.StateSpace;
import org.spinscape.core.space.Vectors;

/** What leaves an energy as it is, by hand and by what it leaves as it is; and the trackers that only recompute. */
class SymmetriesByHandTest {

	private static final double TINY = 1e-12;
	private static final double[][] QUARTER = { { 0, -1 }, { 1, 0 } };

	private static RealConfiguration state(double... values) {
		return new RealConfiguration(values);
	}

	/** With two blocks the only cycle exchanges them; of three each block moves, and none is lost. */
	@Test
	void blocksChangePlaces() {
		double[] point = { 1, 2, 3, 4, 5 };
		BlockPermutation two = new BlockPermutation("two", List.of(new int[] { 0, 1 }, new int[] { 4, 2 }));
		two.exchange(point, 0, 1);
		assertArrayEquals(new double[] { 5, 3, 2, 4, 1 }, point);
		RandomStream random = new SplitMix64(1);
		two.apply(state(point), random);
		assertArrayEquals(new double[] { 1, 2, 3, 4, 5 }, point);
		BlockPermutation three = new BlockPermutation("three", List.of(new int[] { 0 }, new int[] { 1 }, new int[] { 2 }));
		for (int i = 0; i < 20; i++) {
			double[] moved = { 1, 2, 3 };
			three.apply(state(moved), random);
			assertTrue(moved[0] != 1 && moved[1] != 2 && moved[2] != 3, Arrays.toString(moved));
			assertEquals(6, moved[0] * moved[1] * moved[2]);
			assertEquals(6, moved[0] + moved[1] + moved[2]);
		}
		assertThrows(IllegalArgumentException.class, () -> new BlockPermutation("one", List.of(new int[] { 0 })));
		assertThrows(IllegalArgumentException.class,
				() -> new BlockPermutation("uneven", List.of(new int[] { 0 }, new int[] { 1, 2 })));
	}

	/** A quarter turn takes (x, y) to (-y, x); a component that a field holds stays. */
	@Test
	void vectorsTurnTogether() {
		double[] plane = { 1, 2, 3, 4 };
		new CommonRotation(2, 0).turn(plane, QUARTER);
		assertArrayEquals(new double[] { -2, 1, -4, 3 }, plane, TINY);
		double[] held = { 9, 1, 2, 8, 3, 4 };
		new CommonRotation(3, 1).turn(held, QUARTER);
		assertArrayEquals(new double[] { 9, -2, 1, 8, -4, 3 }, held, TINY);
		assertArrayEquals(new double[] { -2, 1, -4, 3 }, new CommonRotation(2, 0).directions(new double[] { 1, 2, 3, 4 })
				.getFirst(), "the velocity of a turn");
		assertEquals(3, new CommonRotation(3, 0).directions(new double[3]).size());
		List<double[]> one = new CommonRotation(3, 1).directions(new double[] { 9, 1, 2 });
		assertEquals(1, one.size());
		assertArrayEquals(new double[] { 0, -2, 1 }, one.getFirst());
		assertTrue(new CommonRotation(3, 1).description().endsWith("about the field"));
		assertTrue(new CommonRotation(3, 0).description().endsWith("together"));
		assertThrows(IllegalArgumentException.class, () -> new CommonRotation(3, 2));
		assertThrows(IllegalArgumentException.class, () -> new CommonRotation(3, -1));
	}

	/** Scalar products stay, vectors do not. */
	@Test
	void aRandomTurnKeepsScalarProducts() {
		double[] values = { 7, 1, 2, 3, 8, 4, 5, -6 };
		new CommonRotation(4, 1).apply(state(values), new SplitMix64(5));
		assertEquals(7, values[0]);
		assertEquals(8, values[4]);
		assertTrue(Math.abs(values[1] - 1) > 1e-6);
		assertEquals(14, values[1] * values[1] + values[2] * values[2] + values[3] * values[3], 1e-9);
		assertEquals(-4, values[1] * values[5] + values[2] * values[6] + values[3] * values[7], 1e-9);
	}

	private static double squaredDistance(double[] state, int one, int other) {
		double dx = state[2 * one] - state[2 * other];
		double dy = state[2 * one + 1] - state[2 * other + 1];
		return dx * dx + dy * dy;
	}

	/** About the middle (2, 2) of (1, 1), (3, 1), (2, 4) a quarter turn takes the first to (3, 1). */
	@Test
	void bodiesMoveAsAWhole() {
		RigidMotion motion = new RigidMotion("body", List.of(new int[] { 0, 1 }, new int[] { 2, 3 }, new int[] { 4, 5 }));
		double[] body = { 1, 1, 3, 1, 2, 4 };
		assertEquals(2, motion.dimension());
		assertArrayEquals(new double[] { 2, 2 }, motion.centre(body), TINY);
		double[] moved = body.clone();
		motion.move(moved, QUARTER, motion.centre(body), new double[] { 12, 22 });
		assertArrayEquals(new double[] { 13, 21, 13, 23, 10, 22 }, moved, TINY);
		List<double[]> directions = motion.directions(body);
		assertEquals(3, directions.size());
		assertArrayEquals(new double[] { 1, 0, 1, 0, 1, 0 }, directions.get(0));
		assertArrayEquals(new double[] { 0, 1, 0, 1, 0, 1 }, directions.get(1));
		assertArrayEquals(new double[] { 1, -1, 1, 1, -2, 0 }, directions.get(2), TINY);
		double[] random = body.clone();
		motion.apply(state(random), new SplitMix64(2));
		assertEquals(4, squaredDistance(random, 0, 1), 1e-9);
		assertEquals(10, squaredDistance(random, 0, 2), 1e-9);
		assertEquals(10, squaredDistance(random, 1, 2), 1e-9);
		assertTrue(Math.abs(random[0] - 1) > 1e-6);
		assertThrows(IllegalArgumentException.class, () -> new RigidMotion("none", List.of()));
		assertThrows(IllegalArgumentException.class, () -> new RigidMotion("none", List.of(new int[0])));
		assertThrows(IllegalArgumentException.class,
				() -> new RigidMotion("uneven", List.of(new int[] { 0 }, new int[] { 1, 2 })));
	}

	/**
	 * Rows are orthonormal. The shift is normal with the size of the body, the root of 8/3 for the triangle above: over 400
	 * moves in two directions its mean square is known to sqrt(2/800) = 5 per cent, and half of all turns, 200 with a
	 * standard deviation of 10, are reflections; both are held to 4 standard deviations.
	 */
	@Test
	void randomTurnsAreOrthogonalAndReflectHalfTheTime() {
		RandomStream random = new SplitMix64(3);
		int reflections = 0;
		double square = 0;
		RigidMotion motion = new RigidMotion("body", List.of(new int[] { 0, 1 }, new int[] { 2, 3 }, new int[] { 4, 5 }));
		for (int i = 0; i < 400; i++) {
			double[][] turn = RigidMotion.turn(2, random);
			for (int row = 0; row < 2; row++) {
				assertEquals(1, Vectors.dot(turn[row], turn[row]), TINY);
			}
			assertEquals(0, Vectors.dot(turn[0], turn[1]), TINY);
			reflections += turn[0][0] * turn[1][1] - turn[0][1] * turn[1][0] < 0 ? 1 : 0;
			double[] body = { 1, 1, 3, 1, 2, 4 };
			motion.apply(state(body), random);
			double[] centre = motion.centre(body);
			square += (Math.pow(centre[0] - 2, 2) + Math.pow(centre[1] - 2, 2)) / 800;
		}
		assertEquals(200, reflections, 40);
		// Squares of distances from the middle: 2, 2 and 4.
		assertEquals(8 / 3.0, square, 4 * 0.05 * 8 / 3.0);
	}

	@Test
	void scalesAndSigns() {
		ScaleChange scale = new ScaleChange("unit", new int[] { 0, 2 }, new int[] { 3 });
		double[] point = { 1, 2, 3, 4 };
		scale.apply(point, 2);
		assertArrayEquals(new double[] { 2, 2, 6, 2 }, point);
		assertArrayEquals(new double[] { 2, 0, 6, -2 }, scale.directions(point).getFirst());
		RandomStream random = new SplitMix64(4);
		for (int i = 0; i < 50; i++) {
			double[] one = { 1, 1, 1, 1 };
			scale.apply(state(one), random);
			assertTrue(one[0] >= 0.5 && one[0] <= 2, "factor " + one[0]);
			assertEquals(1, one[0] * one[3], TINY);
			assertEquals(1, one[1]);
		}
		IsingConfiguration spins = new IsingSpace(3).parse("+-+");
		new SpinFlip().apply(spins, random);
		assertEquals("-+-", spins.toText());
		assertEquals("all spins turned over", new SpinFlip().description());
	}

	private record Layout(int layers, int edge, IntToDoubleFunction shift) implements SiteLayout {

		@Override
		public int layer(int site) {
			return site / (edge * edge);
		}

		@Override
		public double x(int site) {
			return site % edge + shift.applyAsDouble(site);
		}

		@Override
		public double y(int site) {
			return site / edge % edge;
		}
	}

	/** Squares of edge 2 and 3 and a cube of edge 3, and what is none. */
	@Test
	void edgesOfLattices() {
		assertEquals(OptionalInt.of(2), new Layout(1, 2, _ -> 0).side(4));
		assertEquals(OptionalInt.of(3), new Layout(1, 3, _ -> 0).side(9));
		assertEquals(OptionalInt.of(3), new Layout(3, 3, _ -> 0).side(27));
		OptionalInt none = OptionalInt.empty();
		assertEquals(none, new Layout(1, 3, _ -> 0).side(8), "a site is missing");
		assertEquals(none, new Layout(2, 3, _ -> 0).side(18), "two layers of 3 x 3");
		assertEquals(none, new Layout(1, 1, _ -> 0).side(1), "a single site");
		assertEquals(none, new Layout(1, 3, site -> site == 4 ? 0.5 : 0).side(9), "off the lattice");
		assertEquals(none, new Layout(1, 3, _ -> 1).side(9), "not from the origin");
		assertEquals(none, new Layout(1, 3, _ -> -1).side(9), "left of the origin");
		assertEquals(none, new Layout(1, 3, site -> site == 1 ? -1 : 0).side(9), "two on one place");
	}

	/** E = x^3 + x y^2 with the gradient (3 x^2 + y^2, 2 x y) and the Hessian {{6 x, 2 y}, {2 y, 2 x}}. */
	private static final Gradient CUBIC = () -> (point, gradient) -> {
		double x = point[0];
		double y = point[1];
		gradient[0] = 3 * x * x + y * y;
		gradient[1] = 2 * x * y;
		return x * x * x + x * y * y;
	};

	@Test
	void productsOfTheHessianByDifferences() {
		double[] result = { 99, 99 };
		double[] point = { 2, 3 };
		double[] vector = { 100, -50 };
		new DifferencedHessian(CUBIC).hessianEvaluator().apply(point, vector, result);
		assertArrayEquals(new double[] { 1200 - 300, 600 - 200 }, result, 1e-6);
		assertArrayEquals(new double[] { 2, 3 }, point);
		new DifferencedHessian(CUBIC).hessianEvaluator().apply(point, new double[2], result);
		assertArrayEquals(new double[2], result);
		assertEquals(49, CUBIC.operations(7));
		double[] gradient = new double[2];
		assertEquals(26, CUBIC.preciseEvaluator(2).evaluate(point, gradient));
		assertArrayEquals(new double[] { 21, 12 }, gradient);
	}

	/** Energy 1 for each spin down, 10 more for two of them. */
	private record Ladder(IsingSpace space) implements Hamiltonian<IsingConfiguration> {

		@Override
		public double energy(IsingConfiguration state) {
			int down = (int) state.toText().chars().filter(letter -> letter == '-').count();
			return down == 2 ? 12 : down;
		}
	}

	private record Line(RealSpace space) implements Hamiltonian<RealConfiguration> {

		@Override
		public double energy(RealConfiguration state) {
			return 3 * state.values()[0];
		}
	}

	@Test
	void theReferenceTrackerEvaluatesEverything() {
		Ladder ladder = new Ladder(new IsingSpace(2));
		IsingConfiguration start = ladder.space().parse("++");
		EnergyTracker<IsingConfiguration> tracker = ladder.track(start);
		assertEquals(2, tracker.moves());
		assertEquals(0, tracker.energy());
		assertEquals(1, tracker.delta(1));
		assertEquals("++", tracker.configuration().toText(), "a question changes nothing");
		tracker.accept(1);
		assertEquals("+-", tracker.configuration().toText());
		assertEquals("++", start.toText(), "the start is copied");
		assertEquals(1, tracker.energy());
		assertEquals(11, tracker.delta(0));
		assertEquals(0, tracker.refresh());
		tracker.reset(ladder.space().parse("--"));
		assertEquals(12, tracker.energy());
		assertEquals("--", tracker.configuration().toText());
	}

	@Test
	void aPointIsFollowedByResetsAlone() {
		Line line = new Line(new RealSpace(1, 1));
		EnergyTracker<RealConfiguration> tracker = line.track(state(2));
		assertEquals(6, tracker.energy());
		assertEquals(0, tracker.moves());
		assertEquals("2.0", tracker.configuration().toText());
		assertThrows(IndexOutOfBoundsException.class, () -> tracker.delta(0));
		assertThrows(IndexOutOfBoundsException.class, () -> tracker.accept(0));
		tracker.reset(state(5));
		assertEquals(15, tracker.energy());
		assertEquals(0, tracker.refresh());
	}

	@Test
	void spinsAreCountedByTheirStates() {
		FiniteSpace<?> twelve = new IsingSpace(12);
		assertEquals(4096, twelve.states().orElseThrow());
		assertTrue(twelve.atMost(4096));
		assertTrue(!twelve.atMost(4095));
		assertEquals(12 * Math.log(2), twelve.logStates(), TINY);
		assertEquals(12, twelve.degree(7));
		StateSpace<?> space = twelve;
		assertEquals(12, space.sites());
	}

	/** Each word changes one thing and leaves the others. */
	@Test
	void knownValuesAreSaidWordByWord() {
		KnownValue value = KnownValue.of("energy", -1.5, 0.25, "a paper").at("N", "8").with("steps", "9").times(0.125)
				.samples(30).sweeps(700).slowly().at("seed", "2");
		assertEquals(-1.5, value.expected());
		assertEquals(0.25, value.uncertainty());
		assertEquals(Map.of("N", "8", "seed", "2"), value.parameters());
		assertEquals(Map.of("steps", "9"), value.settings());
		assertEquals(0.125, value.factor());
		assertEquals(30, value.samples());
		assertEquals(700, value.sweeps());
		assertTrue(value.slow());
		assertTrue(!KnownValue.of("energy", -1.5, 0.25, "a paper").slow());
	}
}
