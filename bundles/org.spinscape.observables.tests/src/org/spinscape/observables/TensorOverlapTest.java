// SPDX-License-Identifier: EPL-2.0
package org.spinscape.observables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.IntToDoubleFunction;
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
import org.spinscape.core.observable.ObservableProvider;
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
		return read(new ReplicaOverlap(), model, parameters, states)[0];
	}

	private static double[] read(ObservableProvider provider, Hamiltonian<?> model, Map<String, String> parameters,
			Configuration... states) {
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
		return out;
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

	/**
	 * Spins that turn once around along x: the wave along x of either component has half of it, {@code 1/4 + 1/4}, and that along y
	 * nothing.
	 */
	@Test
	void aSpiralIsASingleWave() {
		Hamiltonian<?> model = model(new XyModel());
		Configuration spiral = state(model, site -> 2 * Math.PI * (site % 4) / 4);
		Configuration uniform = state(model, _ -> 0);
		assertEquals(0.25, read(new StructureFactor(), model, Map.of("of", "magnetisation"), spiral, uniform)[0], 1e-12);
		assertEquals(0, read(new StructureFactor(), model, Map.of("of", "magnetisation"), spiral, uniform)[1], 1e-12);
		assertEquals(0.25, read(new StructureFactor(), model, Map.of(), spiral, uniform)[0], 1e-12);
	}

	private static <C extends Configuration> Configuration state(Hamiltonian<C> model, IntToDoubleFunction angle) {
		StringJoiner text = new StringJoiner(" ");
		for (int site = 0; site < 16; site++) {
			text.add(Double.toString(Math.sqrt(2) * Math.cos(angle.applyAsDouble(site))));
			text.add(Double.toString(Math.sqrt(2) * Math.sin(angle.applyAsDouble(site))));
		}
		return model.space().parse(text.toString());
	}

	/** Of independent replicas each wave is as strong as the overlap: {@code N sum_mn |q_mn(k)|^2 = 1}; 4 standard deviations. */
	@ParameterizedTest
	@MethodSource("models")
	void independentReplicasHaveWavesOfChance(Hamiltonian<?> model) {
		RandomStream random = new SplitMix64(8);
		int draws = 2000;
		double sum = 0;
		double squares = 0;
		for (int draw = 0; draw < draws; draw++) {
			double factor = 16 * read(new StructureFactor(), model, Map.of(), model.space().random(random),
					model.space().random(random))[0];
			sum += factor;
			squares += factor * factor;
		}
		double mean = sum / draws;
		assertEquals(1, mean, 4 * Math.sqrt((squares / draws - mean * mean) / draws));
	}
}
