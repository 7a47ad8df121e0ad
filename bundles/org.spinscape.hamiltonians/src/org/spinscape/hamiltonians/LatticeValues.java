// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.DynamicsKinds;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.kind.ProfileKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** What is known of glasses and ferromagnets on small square lattices. */
final class LatticeValues {

	private static final String KAUFMAN = "Kaufman (1949), exact at finite L";
	private static final String NISHIMORI = "Nishimori (1981), exact at any size";
	private static final String EXHAUSTIVE = "all states by releng/acceptance/enumerate_lattice.py, 300 samples";

	private static final String LINEAR = "linear equations of all 512 states by releng/acceptance/ferromagnet_by_hand.py";
	private static final String LISTED = "sums over all 512 states by releng/acceptance/ferromagnet_by_hand.py";

	private LatticeValues() {
	}

	static List<KnownValue> glass() {
		List<KnownValue> values = new ArrayList<>(pure());
		values.add(nishimori("0.85", 0.7));
		values.add(nishimori("0.75", 0.5));
		values.add(KnownValue.of("mean energy on the Nishimori line of Gaussian bonds", -32, 1e-9, NISHIMORI)
				.at("L", "4").at("mean", "1").by("enumeration", ThermalKinds.EXACT_ENERGY, 1).with("temperatures",
						"1").samples(600));
		values.add(KnownValue.of("mean ground-state energy per spin", -1.265, 0.01, EXHAUSTIVE).at("L", "4")
				.by("enumeration", LandscapeKinds.GROUND_ENERGY).times(1.0 / 16).samples(600));
		values.add(tree("minima, mirror images taken as one", 15.7, 0.3, LandscapeKinds.MINIMA_QUOTIENT));
		values.add(tree("gap between the lowest minima", 1.06, 0.06, LandscapeKinds.MINIMUM_GAP));
		values.add(tree("share of minima in the ground funnel", 0.488, 0.013, LandscapeKinds.FUNNEL_MINIMA_SHARE));
		values.add(tree("share of states in the ground funnel", 0.562, 0.013, LandscapeKinds.FUNNEL_SHARE));
		values.add(tree("share of states in the ground basin", 0.246, 0.006, LandscapeKinds.GROUND_BASIN));
		values.add(tree("number of funnels", 3.46, 0.09, LandscapeKinds.FUNNELS));
		return values;
	}

	static List<KnownValue> disorderedFerromagnet() {
		return List.of(tree("minima, mirror images taken as one", 12.96, 0.25, LandscapeKinds.MINIMA_QUOTIENT),
				tree("gap between the lowest minima", 6.37, 0.13, LandscapeKinds.MINIMUM_GAP),
				tree("share of minima in the ground funnel", 0.769, 0.012, LandscapeKinds.FUNNEL_MINIMA_SHARE),
				tree("share of states in the ground funnel", 0.879, 0.007, LandscapeKinds.FUNNEL_SHARE),
				tree("share of states in the ground basin", 0.560, 0.008, LandscapeKinds.GROUND_BASIN),
				tree("number of funnels", 2.21, 0.07, LandscapeKinds.FUNNELS));
	}

	private static KnownValue tree(String quantity, double expected, double error, ResultKind<Scalar> result) {
		return KnownValue.of(quantity, expected, error, EXHAUSTIVE).at("L", "4").by("barrier-tree", result).samples(300);
	}

	/** A glass with all bonds +1 is the pure ferromagnet. */
	private static List<KnownValue> pure() {
		return List.of(pure("4", "1", ThermalKinds.EXACT_ENERGY, -1.99715844026, 1.0 / 16),
				pure("4", "2", ThermalKinds.EXACT_ENERGY, -1.755380289, 1.0 / 16),
				pure("4", "3", ThermalKinds.EXACT_ENERGY, -1.017069627, 1.0 / 16),
				pure("4", "2", ThermalKinds.EXACT_HEAT_CAPACITY, 0.605532657, 1.0 / 16),
				pure("4", "3", ThermalKinds.EXACT_HEAT_CAPACITY, 0.603134714, 1.0 / 16),
				pure("4", "1", ThermalKinds.EXACT_LOG_PARTITION, 2.04367008762, 1.0 / 16),
				rate("2", 0.000763993655562), rate("4", 0.00512134143379), potential("2", 1, 0.283877798705),
				potential("3", 1, 1.17017259188), potential("3", 1 / 3.0, 0.548434974126),
				sampled("8", "2", -1.745683170, "heat-bath"), sampled("8", "3", -0.841315428, "metropolis"),
				sampled("8", "2.269185314", -1.491589107, "wolff"), sampled("16", "2", -1.745530669, "metropolis"),
				sampled("16", "2.269185314", -1.453064853, "swendsen-wang"),
				sampled("16", "3", -0.817689368, "n-fold-way").slowly(),
				sampled("32", "2.269185314", -1.433658466, "wolff").slowly(),
				sampled("32", "3", -0.817309739, "heat-bath").slowly());
	}

	/** From all spins up to all down, by the two ends alone. */
	private static KnownValue rate(String temperature, double expected) {
		return KnownValue.of("transitions from one ground state of all bonds +1 to the other, per step, T = " + temperature,
				expected, 1e-12, LINEAR).at("L", "3")
				.at("couplings", "pm1").at("p", "1").by("committor", DynamicsKinds.TRANSITION_RATE)
				.with("temperatures", temperature);
	}

	private static KnownValue potential(String temperature, double overlap, double expected) {
		return KnownValue.of("Franz-Parisi potential per site of all bonds +1, T = " + temperature
				+ ", mirror images taken as one", expected, 1e-11, LISTED).at("L", "3").at("couplings", "pm1")
				.at("p", "1").by("franz-parisi", ProfileKinds.FRANZ_PARISI_POTENTIAL, overlap).with("temperatures",
						temperature)
				.with("references", "0");
	}

	private static KnownValue ferromagnet(String quantity, double expected, String size) {
		return KnownValue.of(quantity, expected, 5e-10, KAUFMAN).at("L", size).at("couplings", "pm1").at("p", "1");
	}

	private static KnownValue pure(String size, String temperature, ResultKind<Series> result, double expected,
			double factor) {
		return ferromagnet(result.meaning() + " per spin of all bonds +1, T = " + temperature,
				expected, size).by("enumeration", result, Double.parseDouble(temperature)).with("temperatures", temperature)
				.times(factor);
	}

	private static KnownValue sampled(String size, String temperature, double expected, String sampler) {
		double sites = Double.parseDouble(size) * Double.parseDouble(size);
		return ferromagnet("energy per spin of all bonds +1, T = " + temperature, expected, size).by(sampler,
				ObservableKinds.ENERGY)
				.with("temperature", temperature).times(1 / sites).sweeps(40_000);
	}

	private static KnownValue nishimori(String probability, double tanh) {
		String temperature = Double.toString(2 / Math.log((1 + tanh) / (1 - tanh)));
		return KnownValue.of("mean energy on the Nishimori line of +-J bonds", -32 * tanh, 1e-9, NISHIMORI).at("L", "4")
				.at("couplings", "pm1").at("p", probability).by("enumeration", ThermalKinds.EXACT_ENERGY,
						Double.parseDouble(temperature))
				.with("temperatures", temperature).samples(600);
	}
}
