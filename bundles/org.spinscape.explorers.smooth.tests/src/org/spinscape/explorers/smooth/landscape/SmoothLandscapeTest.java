// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.HessianProduct;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.space.Vectors;
import org.spinscape.hamiltonians.spherical.SphericalPSpin;
import org.spinscape.kernels.matrix.SymmetricEigenvalues;

class SmoothLandscapeTest {

	private static Hamiltonian<?> glass(int size, int p, long seed) {
		return Explored.build(new SphericalPSpin(), new SplitMix64(seed),
				Map.of("Lambda", Integer.toString(size), "p", Integer.toString(p)));
	}

	/** A form of degree 2 has just the eigenvectors and their opposites: 2 N points, whose index is their rank. */
	@ParameterizedTest
	@CsvSource({ "800", "5" }) // steps by all eigenvectors, by products
	void aQuadraticFormHasItsEigenvectors(String denseLimit) {
		int n = 10;
		Explored found = Explored.of(new CriticalPoints(), glass(n, 2, 4),
				Map.of("starts", "600", "dense-limit", denseLimit));
		assertEquals(2 * n, found.scalar("critical-points"));
		Table table = found.get("critical-points-table", Table.class);
		long[] index = ((Table.IntegerColumn) table.columns().get(1)).values();
		for (int k = 0; k < 2 * n; k++) {
			assertEquals(k / 2, index[k]);
		}
	}

	/**
	 * Many components, steps by products alone: the Hessian of a quadratic form is the same everywhere, and the index of an
	 * eigenvector is the number of eigenvalues below its own, which is twice the energy of a component.
	 */
	@Test
	void theIndexInManyDimensionsIsTheRank() {
		int n = 120;
		Hamiltonian<?> form = glass(n, 2, 21);
		Explored found = Explored.of(new CriticalPoints(), form, Map.of("starts", "6", "dense-limit", "100", "products",
				"40"));
		double[][] matrix = new double[n][n];
		HessianProduct.Evaluator hessian = HessianProduct.of(form).orElseThrow().hessianEvaluator();
		double[] anywhere = new SmoothLandscape(form).randomPoint(new SplitMix64(1));
		for (int i = 0; i < n; i++) {
			double[] axis = new double[n];
			axis[i] = 1;
			hessian.apply(anywhere, axis, matrix[i]);
		}
		double[] values = SymmetricEigenvalues.of(matrix);
		Table table = found.get("critical-points-table", Table.class);
		assertTrue(table.rows() >= 5, "found: " + table.rows());
		double[] energies = ((Table.RealColumn) table.columns().get(0)).values();
		long[] index = ((Table.IntegerColumn) table.columns().get(1)).values();
		for (int k = 0; k < energies.length; k++) {
			double own = 2 * energies[k];
			assertEquals(Arrays.stream(values).filter(value -> value < own - 1e-6).count(), index[k]);
		}
		assertTrue(index[index.length - 1] > n / 2 && index[0] < n / 2, "points of all heights");
	}

	@Test
	void allPointsFoundAreAtRest() {
		Explored found = Explored.of(new CriticalPoints(), glass(40, 3, 7), Map.of("starts", "80"));
		assertTrue(found.scalar("critical-points") > 20);
		Table table = found.get("critical-points-table", Table.class);
		double[] slopes = ((Table.RealColumn) table.columns().getLast()).values();
		assertTrue(Arrays.stream(slopes).allMatch(slope -> slope <= 1e-8));
		assertTrue(found.scalar("rejected-searches") + table.rows() <= 80);
		// finite size moves the share by about 1/N; 0.03 is the bound for a sample of all heights
		assertTrue(found.scalar("index-rms") < 0.03, "index against energy: " + found.scalar("index-rms"));
	}

	/** Along a great circle {@code cos(t) w + sin(t) r v} the second derivative at t = 0 is {@code r^2 v.Hess v}. */
	@ParameterizedTest
	@ValueSource(ints = { 2, 3 })
	void theHessianIsTheCurvatureOfGreatCircles(int p) {
		int n = 12;
		SmoothLandscape landscape = new SmoothLandscape(glass(n, p, 11));
		RandomStream random = new SplitMix64(3);
		double[] scratch = new double[n];
		for (int trial = 0; trial < 5; trial++) {
			double[] point = landscape.randomPoint(random);
			double[] direction = landscape.randomDirection(point, random);
			double[] image = new double[n];
			double middle = landscape.evaluatePrecisely(point, scratch);
			landscape.hessian(point, direction, image);
			double t = 1e-3;
			double sum = -2 * middle;
			for (double sign : new double[] { -1, 1 }) {
				double[] there = point.clone();
				Vectors.scale(there, Math.cos(t));
				Vectors.add(there, sign * Math.sin(t) * Math.sqrt(n), direction);
				sum += landscape.evaluatePrecisely(there, scratch);
			}
			assertEquals(sum / (t * t) / n, Vectors.dot(direction, image), 1e-4);
		}
	}

	@Test
	void allEigenvaluesAddUpToTheTrace() {
		int n = 30;
		SmoothLandscape landscape = new SmoothLandscape(glass(n, 3, 5));
		double[] point = landscape.randomPoint(new SplitMix64(8));
		landscape.evaluate(point, new double[n]);
		double[] values = new Curvature(landscape, point).eigenvalues();
		assertEquals(n - 1, values.length);
		double trace = 0;
		for (int i = 0; i < n; i++) { // the projection makes the trace over all axes that over the tangent space
			double[] axis = new double[n];
			axis[i] = 1;
			landscape.project(point, axis);
			double[] image = new double[n];
			landscape.hessian(point, axis, image);
			trace += Vectors.dot(axis, image);
		}
		assertEquals(trace, Arrays.stream(values).sum(), 1e-3);
	}

	@Test
	void lanczosFindsTheEndsAndTheMoments() {
		int n = 60;
		SmoothLandscape landscape = new SmoothLandscape(glass(n, 3, 6));
		double[] point = landscape.randomPoint(new SplitMix64(9));
		landscape.evaluate(point, new double[n]);
		double[] values = new Curvature(landscape, point).eigenvalues();
		Lanczos lanczos = Lanczos.of(landscape, point, 59, new SplitMix64(10));
		assertEquals(values[values.length - 1], lanczos.nodes()[0], 1e-3);
		assertEquals(values[0], lanczos.nodes()[lanczos.nodes().length - 1], 1e-3);
		assertEquals(1, Arrays.stream(lanczos.weights()).sum(), 1e-9);
	}

	@Test
	void theSpectrumAtMinimaIsPositiveAndNearTheSemicircle() {
		Explored found = Explored.of(new HessianSpectrum(), glass(80, 3, 2), Map.of("points", "4"));
		assertTrue(found.scalar("lowest-eigenvalue") > 0);
		assertEquals(0, found.scalar("negative-share"));
		assertTrue(found.scalar("semicircle-distance") < 0.08);
		assertEquals(1, Arrays.stream(found.get("hessian-spectrum", Histogram.class).counts()).sum(), 1e-9);
	}

	@Test
	void aPathBeginsAtTheStartAndFallsToTheMinimum() {
		Explored found = Explored.of(new LinearPath(), glass(50, 3, 3), Map.of("paths", "10"));
		Series path = found.get("linear-path", Series.class);
		int start = 20;
		int end = 60;
		assertEquals(0, path.x().values()[start], 1e-12);
		assertEquals(1, path.x().values()[end], 1e-12);
		double[] energies = path.y().values();
		assertTrue(energies[end] < energies[start] - 1);
		assertTrue(energies[end] < energies[end - 5] && energies[end] < energies[end + 5], "a minimum lies at the end");
		assertTrue(found.scalar("smooth-paths") >= 0.5);
	}

	@Test
	void aSliceIsLowestAtItsCentre() {
		Explored found = Explored.of(new PlaneSlice(), glass(40, 3, 3), Map.of("points", "21"));
		double[][] values = found.get("plane-slice", Matrix.class).values();
		assertEquals(found.scalar("slice-centre"), values[10][10], 1e-5);
		assertTrue(values[10][10] < values[9][10] && values[10][10] < values[11][10]);
		assertTrue(values[10][10] < values[10][9] && values[10][10] < values[10][11]);
	}
}
