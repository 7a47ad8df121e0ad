// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BlockPermutation;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.SignChange;
import org.spinscape.core.hamiltonian.capability.Symmetries;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;

/** Paths in landscapes whose passes are known. */
class MinimumPathsTest {

	/** A ring of radius 1 with two minima at (+-1, 0) of energy 0 and passes of energy 2 a at (0, +-1). */
	private record Ring(double a, boolean symmetric) implements Hamiltonian<RealConfiguration>, Gradient, Symmetries {

		@Override
		public RealSpace space() {
			return new RealSpace(2, 1);
		}

		@Override
		public double energy(RealConfiguration state) {
			return evaluator().evaluate(state.values(), new double[2]);
		}

		@Override
		public Evaluator evaluator() {
			return (x, gradient) -> {
				double off = x[0] * x[0] + x[1] * x[1] - 1;
				gradient[0] = 20 * off * x[0] * 2;
				gradient[1] = 20 * off * x[1] * 2 + 4 * a * x[1];
				return 10 * off * off + 2 * a * x[1] * x[1];
			};
		}

		@Override
		public List<Symmetry> generators() {
			return symmetric ? List.of(new SignChange("both", new int[] { 0, 1 })) : List.of();
		}
	}

	private static List<Result> explore(Hamiltonian<?> model, int threads, double tolerance, int steps) {
		return new MinimumPathsExplorer(new MinimumPathsExplorer.Plan(12, tolerance, steps, 16, 300)).explore(model,
				new QuietContext(1, threads));
	}

	private static double scalar(List<Result> results, String name) {
		return results.stream().filter(Scalar.class::isInstance).map(Scalar.class::cast)
				.filter(scalar -> scalar.name().equals(name)).findFirst().orElseThrow().value();
	}

	private static Verdict verdict(List<Result> results) {
		return results.stream().filter(Verdict.class::isInstance).map(Verdict.class::cast).findFirst().orElseThrow();
	}

	/**
	 * The straight line goes over the middle at 10; around the ring it is 2 a - a^2/10: at the pass y^2 = 1 - a/10, where
	 * 10 (a/10)^2 + 2 a (1 - a/10) = 2 a - a^2/10.
	 */
	@Test
	void goesAroundWhatTheStraightLineClimbs() {
		double a = 0.5;
		List<Result> results = explore(new Ring(a, false), 1, 1e-9, 1000);
		assertEquals(10, scalar(results, "line-barrier"), 1e-6);
		double pass = 2 * a - a * a / 10;
		double found = scalar(results, "curve-barrier");
		assertTrue(found >= pass - 1e-9, "no path is lower than the pass: " + found);
		assertEquals(pass, found, .02 * pass);
		assertEquals(10, scalar(results, "lowest-depth"), 1e-6);
		assertEquals(Verdict.Level.SUPPORTED, verdict(results).level());
	}

	@Test
	void imagesOfOneMinimumAreOne() {
		List<Result> results = explore(new Ring(.5, true), 1, 1e-9, 1000);
		assertEquals(1, scalar(results, "same-minimum"));
		assertTrue(Double.isNaN(scalar(results, "curve-barrier")));
	}

	@Test
	void endsThatAreNotAtRestLeaveTheQuestionOpen() {
		List<Result> results = explore(new Ring(.5, false), 1, 1e-12, 2);
		assertEquals(Verdict.Level.CANNOT_SAY, verdict(results).level());
		assertTrue(Double.isNaN(scalar(results, "curve-barrier")));
	}

	@Test
	void threadsDoNotShow() {
		Table one = table(explore(new Ring(.7, false), 1, 1e-9, 1000));
		Table two = table(explore(new Ring(.7, false), 2, 1e-9, 1000));
		for (int column = 0; column < one.columns().size(); column++) {
			for (int row = 0; row < one.rows(); row++) {
				assertEquals(one.columns().get(column).text(row), two.columns().get(column).text(row));
			}
		}
	}

	private static Table table(List<Result> results) {
		return results.stream().filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
	}

	/** Exchanges and signs are undone: an image made at random comes back to where it was, up to what noise was added. */
	@Test
	void alignmentUndoesSymmetries() {
		List<int[]> blocks = new ArrayList<>();
		List<Symmetry> generators = new ArrayList<>();
		for (int unit = 0; unit < 7; unit++) {
			int[] block = { unit, 7 + unit, 14 + unit };
			blocks.add(block);
			generators.add(new SignChange("sign", block));
		}
		BlockPermutation permutation = new BlockPermutation("order", blocks);
		generators.add(permutation);
		record Units(List<Symmetry> generators) implements Hamiltonian<RealConfiguration>, Symmetries {

			@Override
			public RealSpace space() {
				return new RealSpace(21, 1);
			}

			@Override
			public double energy(RealConfiguration state) {
				return 0;
			}
		}
		Units model = new Units(generators);
		RandomStream random = new SplitMix64(2);
		for (int trial = 0; trial < 20; trial++) {
			double[] point = model.space().random(random).values();
			RealConfiguration image = new RealConfiguration(point.clone());
			permutation.apply(image, random);
			((SignChange) generators.get(random.nextInt(7))).apply(image.values());
			assertArrayEquals(point, new Alignment(model).align(image.values(), point));
		}
	}
}
