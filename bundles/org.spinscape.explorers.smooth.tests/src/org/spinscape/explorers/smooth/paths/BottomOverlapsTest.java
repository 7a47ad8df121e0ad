// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.SignChange;
import org.spinscape.core.hamiltonian.capability.Symmetries;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;

/** Minima at all sign vectors, whose overlaps are binomial, with and without a symmetry, and tilted to one of them. */
class BottomOverlapsTest {

	private static final int SITES = 8;

	/** {@code sum_i (w_i^2 - 1)^2 / 4 - tilt w_i}. @param symmetric whether all signs may be turned together */
	private record Wells(double tilt, boolean symmetric) implements Hamiltonian<RealConfiguration>, Gradient, Symmetries {

		@Override
		public RealSpace space() {
			return new RealSpace(SITES, 1);
		}

		@Override
		public double energy(RealConfiguration state) {
			return DoubleStream.of(state.values()).map(w -> (w * w - 1) * (w * w - 1) / 4 - tilt * w).sum();
		}

		@Override
		public Evaluator evaluator() {
			return (point, gradient) -> {
				for (int i = 0; i < SITES; i++) {
					gradient[i] = point[i] * (point[i] * point[i] - 1) - tilt;
				}
				return energy(new RealConfiguration(point));
			};
		}

		@Override
		public List<Symmetry> generators() {
			return symmetric ? List.of(new SignChange("all", new int[] { 0, 1, 2, 3, 4, 5, 6, 7 })) : List.of();
		}
	}

	private static List<Result> explore(Hamiltonian<?> model, int starts, int hops, int threads) {
		return new BottomExplorer(new Descents.Plan(hops, .8, 1e-8, 1000, 300), starts, .01, .8).explore(model,
				new QuietContext(1, threads));
	}

	private static <R extends Result> R get(List<Result> results, ResultKind<R> kind, Class<R> type) {
		return type.cast(results.stream().filter(result -> result.kind().same(kind)).findFirst().orElseThrow());
	}

	private static double value(List<Result> results, ResultKind<Scalar> kind) {
		return get(results, kind, Scalar.class).value();
	}

	/**
	 * Overlaps of random sign vectors have the mean 0, and 0.8 or more have equal ones alone: 1 / 256 of the pairs. Of 200
	 * ends the mean overlap of pairs scatters by sqrt(2 / 8) / 200 = 0.0025; the share of pairs by 0.0005.
	 */
	@Test
	void manyStatesAreNone() {
		List<Result> found = explore(new Wells(0, false), 200, 0, 2);
		assertEquals(200, value(found, BottomReport.BOTTOM_ENDS));
		assertEquals(0, value(found, BottomReport.BOTTOM_OVERLAP), .01);
		assertEquals(0, value(found, BottomReport.CONTROL_OVERLAP), .01);
		assertEquals(1.0 / 256, value(found, BottomReport.NEAR_SHARE), .002);
		assertEquals(Verdict.Level.NOT_SUPPORTED, get(found, BottomReport.NATIVE, Verdict.class).level());
		double[] counts = get(found, BottomReport.BOTTOM_OVERLAPS, Histogram.class).counts();
		assertEquals(200 * 199 / 2, DoubleStream.of(counts).sum());
	}

	/** With the sign of all turned where that is nearer, overlaps are sizes of those before: 2^-8 sum |8 - 2 k| C(8, k) / 8. */
	@Test
	void symmetriesBringNear() {
		List<Result> found = explore(new Wells(0, true), 200, 0, 2);
		assertEquals((8 * 2 + 6 * 16 + 4 * 56 + 2 * 112) / 256.0 / 8, value(found, BottomReport.BOTTOM_OVERLAP), .02);
		assertTrue(value(found, BottomReport.CONTROL_OVERLAP) > .2, "chance alone is brought near as well");
	}

	/** The tilt sets one sign vector below all others; hops find it. */
	@Test
	void oneStateIsNative() {
		List<Result> found = explore(new Wells(.2, false), 40, 100, 2);
		assertEquals(1, value(found, BottomReport.NEAR_SHARE));
		assertEquals(Verdict.Level.SUPPORTED, get(found, BottomReport.NATIVE, Verdict.class).level(),
				get(found, BottomReport.NATIVE, Verdict.class).evidence());
	}

	@Test
	void fewEndsSayNothing() {
		List<Result> found = explore(new Wells(.2, false), 7, 0, 1);
		assertEquals(Verdict.Level.CANNOT_SAY, get(found, BottomReport.NATIVE, Verdict.class).level());
	}

	@Test
	void theSameForAnyNumberOfThreads() {
		assertArrayEquals(get(explore(new Wells(0, true), 30, 1, 1), BottomReport.BOTTOM_OVERLAPS, Histogram.class).counts(),
				get(explore(new Wells(0, true), 30, 1, 3), BottomReport.BOTTOM_OVERLAPS, Histogram.class).counts());
	}
}
