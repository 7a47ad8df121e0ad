// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.vector;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.TangentFrame;
import org.spinscape.hamiltonians.Models;
import org.spinscape.kernels.matrix.SymmetricEigenvalues;

/** Vector spins against exact chains, spin waves and windings. */
class VectorSpinsTest {

	private static VectorSpins build(HamiltonianProvider provider, String... assignments) {
		return (VectorSpins) provider.build(Models.parse(provider, assignments), new SplitMix64(3));
	}

	private static double energy(VectorSpins model, double... angles) {
		double root = Math.sqrt(2);
		return model.energy(new RealConfiguration(Arrays.stream(angles)
				.flatMap(angle -> DoubleStream.of(root * Math.cos(angle), root * Math.sin(angle))).toArray()));
	}

	/** Modified Bessel function of whole order by its series. */
	private static double bessel(int order, double x) {
		double term = Math.pow(x / 2, order);
		for (int k = 1; k <= order; k++) {
			term /= k;
		}
		double sum = 0;
		for (int k = 0; k < 60; k++) {
			sum += term;
			term *= x * x / 4 / ((k + 1.0) * (k + 1 + order));
		}
		return sum;
	}

	/** On an open chain bonds are independent: -I1(K)/I0(K) each. All angles of three spins but the first are summed over. */
	@ParameterizedTest
	@ValueSource(doubles = { 0.5, 1, 2.5 })
	void energyOfTheOpenXyChain(double inverse) {
		VectorSpins model = build(new XyModel(), "dimension=1", "L=3", "boundary=open");
		int steps = 48;
		double sum = 0;
		double mean = 0;
		for (int a = 0; a < steps; a++) {
			for (int b = 0; b < steps; b++) {
				double energy = energy(model, 0, 2 * Math.PI * a / steps, 2 * Math.PI * b / steps);
				sum += Math.exp(-inverse * energy);
				mean += energy * Math.exp(-inverse * energy);
			}
		}
		assertEquals(-2 * bessel(1, inverse) / bessel(0, inverse), mean / sum, 1e-12);
	}

	/** On a ring Z = sum over whole n of I_n(K)^N. */
	@Test
	void partitionFunctionOfTheXyRing() {
		VectorSpins model = build(new XyModel(), "dimension=1", "L=4");
		int steps = 32;
		double sum = 0;
		for (int a = 0; a < steps; a++) {
			for (int b = 0; b < steps; b++) {
				for (int c = 0; c < steps; c++) {
					sum += Math.exp(-1.3 * energy(model, 0, 2 * Math.PI * a / steps, 2 * Math.PI * b / steps,
							2 * Math.PI * c / steps));
				}
			}
		}
		double exact = Math.pow(bessel(0, 1.3), 4);
		for (int n = 1; n < 20; n++) {
			exact += 2 * Math.pow(bessel(n, 1.3), 4);
		}
		assertEquals(exact, sum / Math.pow(steps, 3), 1e-11);
	}

	/** 1/K - coth K a bond of two spins in space: a cosine is uniform, and Simpson's rule does the rest. */
	@ParameterizedTest
	@ValueSource(doubles = { 0.5, 1, 2.5 })
	void energyOfTwoHeisenbergSpins(double inverse) {
		VectorSpins model = build(new HeisenbergModel(), "dimension=1", "L=2", "boundary=open");
		int steps = 400;
		double root = Math.sqrt(3);
		double sum = 0;
		double mean = 0;
		for (int k = 0; k <= steps; k++) {
			double cosine = -1 + 2.0 * k / steps;
			double sine = Math.sqrt(1 - cosine * cosine);
			double energy = model.energy(new RealConfiguration(root, 0, 0, root * cosine, 0, root * sine));
			double weight = (k == 0 || k == steps ? 1 : 2 + 2 * (k % 2)) * Math.exp(-inverse * energy);
			sum += weight;
			mean += energy * weight;
		}
		assertEquals(1 / inverse - 1 / Math.tanh(inverse), mean / sum, 1e-9);
	}

	/**
	 * About the ground state of the ferromagnet a spin wave of wave vector k costs sum over axes of 1 - cos k_a, twice over n
	 * in the unit of the state, once for each direction across the spins.
	 */
	@ParameterizedTest
	@CsvSource({ "xy, 2", "heisenberg, 3" })
	void spinWavesCostWhatTheyShould(String id, int components) {
		int side = 4;
		VectorSpins model = build("xy".equals(id) ? new XyModel() : new HeisenbergModel(), "L=" + side);
		double[] ground = ((RealConfiguration) model.capability(Planted.class).orElseThrow().nativeState()).values();
		double[] found = hessian(model, ground);
		double[] expected = new double[found.length];
		for (int wave = 0; wave < side * side; wave++) {
			double cost = 2 - Math.cos(2 * Math.PI * (wave % side) / side) - Math.cos(2 * Math.PI * (wave / side) / side);
			for (int across = 0; across < components - 1; across++) {
				expected[wave * (components - 1) + across] = 2 * cost / components;
			}
		}
		Arrays.sort(expected);
		assertEquals(-2, model.energy(new RealConfiguration(ground)) / (side * side), 1e-12);
		for (int k = 0; k < found.length; k++) {
			assertEquals(expected[k], found[k], 1e-12);
		}
	}

	/** Eigenvalues of the Hessian along the space. */
	private static double[] hessian(VectorSpins model, double[] point) {
		int size = model.space().sites();
		int dimension = model.space().dimension();
		TangentFrame frame = model.space().frame(point);
		double[] gradient = new double[size];
		model.evaluator().evaluate(point, gradient);
		double[][] matrix = new double[dimension][dimension];
		for (int column = 0; column < dimension; column++) {
			double[] unit = new double[dimension];
			unit[column] = 1;
			double[] tangent = new double[size];
			frame.vector(unit, tangent);
			double[] product = new double[size];
			model.hessianEvaluator().apply(point, tangent, product);
			model.space().project(point, product);
			model.space().addBending(point, gradient, tangent, product);
			frame.coordinates(product, matrix[column]);
		}
		return SymmetricEigenvalues.of(matrix);
	}

	/** A ring wound w times is a minimum where the angle between neighbours is below a right angle, and else is not. */
	@Test
	void windingsAreMinimaBelowAQuarterTurn() {
		int spins = 9;
		VectorSpins model = build(new XyModel(), "dimension=1", "L=" + spins);
		for (int winding = 0; winding <= 4; winding++) {
			double step = 2 * Math.PI * winding / spins;
			double[] point = new double[2 * spins];
			for (int spin = 0; spin < spins; spin++) {
				point[2 * spin] = Math.sqrt(2) * Math.cos(step * spin);
				point[2 * spin + 1] = Math.sqrt(2) * Math.sin(step * spin);
			}
			double[] slope = new double[point.length];
			assertEquals(-spins * Math.cos(step), model.evaluator().evaluate(point, slope), 1e-12);
			model.space().project(point, slope);
			assertTrue(Arrays.stream(slope).allMatch(component -> Math.abs(component) < 1e-12));
			assertEquals(winding <= 2, hessian(model, point)[0] > -1e-9);
		}
	}

	@Test
	void spinsThatAgreeHaveTheLargestMoment() {
		VectorSpins model = build(new HeisenbergModel());
		double[] moment = new double[3];
		model.moment(model.nativeState(), moment);
		assertArrayEquals(new double[] { 16, 0, 0 }, moment, 1e-12);
		assertEquals(16, model.spins());
	}

	@Test
	void glassesHaveNoNativeStateAndAFieldHoldsTheAxis() {
		assertTrue(build(new XyModel(), "couplings=gaussian").capability(Planted.class).isEmpty());
		assertTrue(build(new XyModel(), "p=0").capability(Planted.class).isEmpty());
		assertEquals(1, build(new HeisenbergModel(), "field=0.5").generators().size());
		assertEquals(0, build(new XyModel(), "field=0.5").generators().size());
		assertEquals("16 times points on a sphere in 3 dimensions", build(new HeisenbergModel()).space().description());
	}
}
