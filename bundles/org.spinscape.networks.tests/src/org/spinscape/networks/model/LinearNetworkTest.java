// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;
import org.spinscape.kernels.descent.QuasiNewton;

/** Every critical point of a 4-2-3 linear network: its energy, that it is one, and how many ways lead down from it. */
class LinearNetworkTest {

	private static final double[] SPECTRUM = { 3, 2, 1 };
	private static final int INPUTS = 4;
	private static final int HIDDEN = 2;

	/** All sets of at most two of the three directions. */
	static Stream<List<Integer>> sets() {
		return IntStream.range(0, 8).filter(bits -> Integer.bitCount(bits) <= HIDDEN)
				.mapToObj(bits -> IntStream.range(0, 3).filter(i -> (bits >> i & 1) == 1).boxed().toList());
	}

	@SuppressWarnings("unchecked") // a network has real weights
	private static Hamiltonian<RealConfiguration> model(long seed) {
		LinearNetwork provider = new LinearNetwork();
		return (Hamiltonian<RealConfiguration>) provider.build(provider.schema().defaults(), new SplitMix64(seed));
	}

	/** The point at which the network does for the directions of a set what the map does, and nothing else. */
	private static double[] point(long seed, List<Integer> set) {
		LinearMap map = LinearMap.draw(INPUTS, SPECTRUM, new SplitMix64(seed));
		double[] point = new double[INPUTS * HIDDEN + HIDDEN * SPECTRUM.length];
		for (int unit = 0; unit < set.size(); unit++) {
			int direction = set.get(unit);
			for (int i = 0; i < INPUTS; i++) {
				point[i * HIDDEN + unit] = map.left()[direction][i] * Math.sqrt(SPECTRUM[direction]);
			}
			for (int o = 0; o < SPECTRUM.length; o++) {
				point[INPUTS * HIDDEN + unit * SPECTRUM.length + o] = map.right()[direction][o];
			}
		}
		return point;
	}

	@ParameterizedTest
	@MethodSource("sets")
	void criticalPointsAreThoseOfTheFormula(List<Integer> set) {
		for (long seed : new long[] { 1, 2, 3 }) {
			Hamiltonian<RealConfiguration> model = model(seed);
			double[] point = point(seed, set);
			double[] gradient = new double[point.length];
			double energy = model.capability(Gradient.class).orElseThrow().evaluator().evaluate(point, gradient);
			double expected = IntStream.range(0, 3).filter(i -> !set.contains(i)).mapToDouble(i -> SPECTRUM[i] / 2).sum();
			assertEquals(expected, energy, 1e-12);
			for (double slope : gradient) {
				assertEquals(0, slope, 1e-12);
			}
			// lambda_j > lambda_i for a direction left out and one taken, and units that do nothing yet.
			int ways = (HIDDEN - set.size()) * (3 - set.size());
			for (int i : set) {
				ways += (int) IntStream.range(0, 3).filter(j -> !set.contains(j) && SPECTRUM[j] > SPECTRUM[i]).count();
			}
			assertEquals(ways, index(model, point), "index of " + set);
		}
	}

	private static int index(Hamiltonian<RealConfiguration> model, double[] point) {
		int n = point.length;
		double[][] matrix = new double[n][];
		HessianProduct.Evaluator evaluator = model.capability(HessianProduct.class).orElseThrow().hessianEvaluator();
		for (int i = 0; i < n; i++) {
			double[] unit = new double[n];
			unit[i] = 1;
			matrix[i] = new double[n];
			evaluator.apply(point, unit, matrix[i]);
		}
		double[][] symmetric = new double[n][n]; // to the last bit, as the solver wants it
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < n; j++) {
				assertEquals(matrix[i][j], matrix[j][i], 1e-12);
				symmetric[i][j] = (matrix[i][j] + matrix[j][i]) / 2;
			}
		}
		int negative = 0;
		for (double value : new EigenDecompositionSymmetric(new Array2DRowRealMatrix(symmetric)).getEigenvalues()) {
			negative += value < -1e-9 ? 1 : 0;
		}
		return negative;
	}

	/** No poor minima: from anywhere descent ends at the same energy. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void allMinimaAreEquallyLow(long seed) {
		Hamiltonian<RealConfiguration> model = model(1);
		QuasiNewton descent = new QuasiNewton((RealSpace) model.space(),
				model.capability(Gradient.class).orElseThrow().preciseEvaluator(), 20,
				model.space().random(new SplitMix64(seed)).values());
		assertTrue(descent.descend(1e-10, 3000, () -> {
		}));
		assertEquals(.5, descent.energy(), 1e-10);
	}

	/** The values offered as known are those of half the eigenvalues beyond the hidden units. */
	@Test
	void knownValuesAreConsistent() {
		List<String> wrong = new ArrayList<>();
		new LinearNetwork().knownValues().forEach(known -> {
			Map<String, String> at = known.parameters();
			double[] spectrum = Stream.of(at.get("spectrum").split(" ")).mapToDouble(Double::parseDouble).sorted()
					.toArray();
			double rest = IntStream.range(0, Math.max(0, spectrum.length - Integer.parseInt(at.get("hidden"))))
					.mapToDouble(i -> spectrum[i] / 2).sum();
			if (Math.abs(rest - known.expected()) > 1e-15) {
				wrong.add(known.toString());
			}
		});
		assertEquals(List.of(), wrong);
	}
}
