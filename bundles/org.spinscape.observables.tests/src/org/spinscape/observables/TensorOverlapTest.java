// SPDX-License-Identifier: EPL-2.0
package org.spinscape.observables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.capability.Symmetries;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.Configuration;
import org.spinscape.hamiltonians.potts.ClockGlass;
import org.spinscape.hamiltonians.potts.PottsGlass;
import org.spinscape.hamiltonians.vector.HeisenbergModel;
import org.spinscape.hamiltonians.vector.XyModel;

/** Overlaps of spins with several components. */
class TensorOverlapTest {

	private static Hamiltonian<?> model(HamiltonianProvider provider, String... assignments) {
		Map<String, String> values = new HashMap<>(Map.of("L", "4"));
		for (String assignment : assignments) {
			values.put(assignment.split("=")[0], assignment.split("=")[1]);
		}
		return Explored.build(provider, new SplitMix64(5), values);
	}

	private static double overlap(Hamiltonian<?> model, Configuration one, Configuration other) {
		return overlap(model, Map.of(), one, other);
	}

	private static double overlap(Hamiltonian<?> model, Map<String, String> parameters, Configuration... states) {
		ReplicaOverlap provider = new ReplicaOverlap();
		ObservableSetup setup = new ObservableSetup(model, provider.schema().parse(parameters), 2, List.of());
		assertTrue(provider.refuse(setup).isEmpty(), () -> provider.refuse(setup).orElseThrow());
		Observable observable = provider.create(setup);
		double[] out = new double[observable.width()];
		observable.measure(new EnsembleView() {

			@Override
			public int slots() {
				return 1;
			}

			@Override
			public int replicas() {
				return 2;
			}

			@Override
			public double temperature(int slot) {
				return 1;
			}

			@Override
			public EnergyTracker<?> walker(int slot, int replica) {
				return track(model, states[replica]);
			}
		}, 0, out);
		return out[0];
	}

	private static <C extends Configuration> EnergyTracker<C> track(Hamiltonian<C> model, Configuration state) {
		return model.track(model.space().cast(state));
	}

	static Stream<Hamiltonian<?>> models() {
		return Stream.of(model(new XyModel(), "couplings=gaussian"), model(new HeisenbergModel(), "couplings=gaussian"),
				model(new ClockGlass(), "q=3"), model(new ClockGlass(), "q=4"), model(new ClockGlass(), "q=7"),
				model(new PottsGlass(), "q=3"), model(new PottsGlass(), "q=5"));
	}

	/** Each replica may be turned and reflected by itself, as far as the model allows; nothing of it shows. */
	@ParameterizedTest
	@MethodSource("models")
	void turnsOfOneReplicaDoNotShow(Hamiltonian<?> model) {
		RandomStream random = new SplitMix64(3);
		for (int trial = 0; trial < 5; trial++) {
			Configuration one = model.space().random(random);
			Configuration other = model.space().random(random);
			double before = overlap(model, one, other);
			assertEquals(before, overlap(model, other, one), 1e-12);
			for (Symmetry symmetry : model.capability(Symmetries.class).map(Symmetries::generators).orElse(List.of())) {
				symmetry.apply(other, random);
				assertEquals(before, overlap(model, one, other), 1e-12);
			}
		}
	}

	/** Of independent unit vectors {@code N <q^2> = sum_mn <S_m^2><S_n^2> = 1}, whatever they are; 4 standard deviations. */
	@ParameterizedTest
	@MethodSource("models")
	void independentReplicasHaveTheOverlapOfChance(Hamiltonian<?> model) {
		RandomStream random = new SplitMix64(4);
		int draws = 2000;
		double sum = 0;
		double squares = 0;
		for (int draw = 0; draw < draws; draw++) {
			double q = overlap(model, model.space().random(random), model.space().random(random));
			sum += 16 * q * q;
			squares += 256 * q * q * q * q;
		}
		double mean = sum / draws;
		assertEquals(1, mean, 4 * Math.sqrt((squares / draws - mean * mean) / draws));
	}

	/** By hand: along x all, against half along y. */
	@Test
	void theTensorHasALength() {
		Hamiltonian<?> clock = model(new ClockGlass(), "q=4", "dimension=1");
		Configuration x = clock.space().parse("0000");
		assertEquals(1, overlap(clock, x, clock.space().parse("1111")), 1e-15, "turned by a right angle");
		assertEquals(Math.sqrt(0.5), overlap(clock, x, clock.space().parse("0011")), 1e-15);
		assertEquals(0, overlap(clock, x, clock.space().parse("0022")), 1e-15);
		assertEquals(0.5, overlap(clock, clock.space().parse("0101"), clock.space().parse("0011")), 1e-15,
				"all four components are 1/4");
	}

	/** Two directions are Ising spins: q has a sign. */
	@Test
	void oneComponentHasASign() {
		Hamiltonian<?> two = model(new ClockGlass(), "q=2", "dimension=1");
		Configuration up = two.space().parse("0000");
		assertEquals(-0.5, overlap(two, up, two.space().parse("0111")), 1e-15);
		assertEquals(0.5, overlap(two, Map.of("absolute", "true"), up, two.space().parse("0111")), 1e-15);
	}
}
