// SPDX-License-Identifier: EPL-2.0
package org.spinscape.observables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.MagneticMoment;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.kernels.pair.PairHamiltonian;

/** Observables on hand-made walkers. */
class ObservablesTest {

	private static final PairHamiltonian SYMMETRIC = PairHamiltonian.builder(4).bond(0, 1, 1).bond(2, 3, -2).build();
	private static final PairHamiltonian FIELD = PairHamiltonian.builder(4).bond(0, 1, 1).field(2, 1).build();

	private record Walkers(List<EnergyTracker<IsingConfiguration>> walkers) implements EnsembleView {

		static Walkers of(PairHamiltonian model, String... states) {
			return new Walkers(Stream.of(states).map(state -> model.track(model.space().parse(state))).toList());
		}

		@Override
		public int slots() {
			return 1;
		}

		@Override
		public int replicas() {
			return walkers.size();
		}

		@Override
		public double temperature(int slot) {
			return 1;
		}

		@Override
		public EnergyTracker<?> walker(int slot, int replica) {
			return walkers.get(replica);
		}
	}

	private static ObservableSetup setup(ObservableProvider provider, PairHamiltonian model, int replicas,
			List<String> ground, Map<String, String> parameters) {
		return new ObservableSetup(model, provider.schema().parse(parameters), replicas,
				ground.stream().map(model.space()::parse).toList());
	}

	private static double[] measure(ObservableProvider provider, PairHamiltonian model, List<String> ground,
			Map<String, String> parameters, String... states) {
		ObservableSetup setup = setup(provider, model, states.length, ground, parameters);
		assertTrue(provider.refuse(setup).isEmpty(), () -> provider.refuse(setup).orElseThrow());
		Observable observable = provider.create(setup);
		double[] out = new double[observable.width()];
		observable.measure(Walkers.of(model, states), 0, out);
		return out;
	}

	@Test
	void energy() {
		assertArrayEquals(new double[] { 1, -3 }, measure(new Energy(), SYMMETRIC, List.of(), Map.of(), "++++", "--+-"));
		assertArrayEquals(new double[] { 0.25 },
				measure(new Energy(), SYMMETRIC, List.of(), Map.of("per-site", "true"), "++++"));
	}

	@Test
	void magnetisation() {
		assertArrayEquals(new double[] { 1, -0.5 },
				measure(new Magnetisation(), SYMMETRIC, List.of(), Map.of(), "++++", "--+-"));
		assertArrayEquals(new double[] { 0.5 },
				measure(new Magnetisation(), SYMMETRIC, List.of(), Map.of("absolute", "true"), "--+-"));
	}

	@Test
	void replicaOverlapHasOneComponentPerPair() {
		assertArrayEquals(new double[] { 0.5, -1, -0.5 },
				measure(new ReplicaOverlap(), SYMMETRIC, List.of(), Map.of(), "++++", "+++-", "----"));
	}

	/** Each replica with the other ones where it is coldest, which is the second slot. */
	@Test
	void temperatureOverlapReachesToTheColdestSlot() {
		String[][] states = { { "++++", "+++-" }, { "+---", "----" } };
		EnsembleView ensemble = new EnsembleView() {

			@Override
			public int slots() {
				return 2;
			}

			@Override
			public int replicas() {
				return 2;
			}

			@Override
			public double temperature(int slot) {
				return 2 - slot;
			}

			@Override
			public EnergyTracker<?> walker(int slot, int replica) {
				return SYMMETRIC.track(SYMMETRIC.space().parse(states[slot][replica]));
			}
		};
		TemperatureOverlap provider = new TemperatureOverlap();
		Observable observable = provider.create(setup(provider, SYMMETRIC, 2, List.of(), Map.of()));
		double[] out = new double[observable.width()];
		observable.measure(ensemble, 0, out);
		assertArrayEquals(new double[] { -1, 0 }, out);
		observable.measure(ensemble, 1, out);
		assertArrayEquals(new double[] { 0.5, 0.5 }, out);
		requireRefusal(provider, 1, Map.of(), "2 or more");
	}

	@Test
	void overlapWithGroundStates() {
		assertArrayEquals(new double[] { 1, 0.5 },
				measure(new Overlap(), SYMMETRIC, List.of("+++-", "++-+"), Map.of(), "---+", "++++"));
		assertArrayEquals(new double[] { -0.5 }, measure(new Overlap(), FIELD, List.of("+++-"), Map.of(), "----"));
	}

	@Test
	void overlapPrefersTheNativeState() {
		PairHamiltonian planted = PairHamiltonian.builder(4).bond(0, 1, 1).planted(SYMMETRIC.space().parse("+-+-"))
				.build();
		assertArrayEquals(new double[] { 1 }, measure(new Overlap(), planted, List.of("++++"), Map.of(), "-+-+"));
		assertArrayEquals(new double[] { 0 }, measure(new Overlap(), planted, List.of("++++"),
				Map.of("reference", "ground-state"), "-+-+"));
	}

	/** A model of Potts spins that is built around a native state. */
	private record Chain(PottsSpace space) implements Hamiltonian<PottsConfiguration>, Planted, MagneticMoment {

		/** Two walkers. */
		EnsembleView walkers(String one, String other) {
			return new EnsembleView() {
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
					return track(space.parse(replica == 0 ? one : other));
				}
			};
		}

		@Override
		public int spins() {
			return space.sites();
		}

		@Override
		public int components() {
			return 2;
		}

		/** Value 0 points up the first axis, 1 down the second, and 2 nowhere. */
		@Override
		public void moment(Configuration state, double[] moment) {
			String values = state.toText();
			moment[0] = values.chars().filter(value -> value == '0').count();
			moment[1] = -values.chars().filter(value -> value == '1').count();
		}

		@Override
		public double energy(PottsConfiguration state) {
			return 0;
		}

		@Override
		public PottsConfiguration nativeState() {
			return space.parse("0120");
		}
	}

	@Test
	void overlapOfPottsSpinsIsTheNativeFraction() {
		Chain chain = new Chain(new PottsSpace(4, 3));
		Overlap overlap = new Overlap();
		ObservableSetup setup = new ObservableSetup(chain, overlap.schema().parse(Map.of()), 2, List.of());
		assertTrue(overlap.refuse(setup).isEmpty());
		EnsembleView walkers = chain.walkers("0120", "0211");
		double[] out = new double[2];
		overlap.create(setup).measure(walkers, 0, out);
		assertArrayEquals(new double[] { 1, 0.25 }, out);
	}

	/** Two spins along the first axis and one along the second have length sqrt 5. */
	@Test
	void magnetisationOfVectorsIsTheirFirstComponentOrTheirLength() {
		Chain chain = new Chain(new PottsSpace(4, 3));
		Magnetisation magnetisation = new Magnetisation();
		for (boolean absolute : new boolean[] { false, true }) {
			ObservableSetup setup = new ObservableSetup(chain,
					magnetisation.schema().parse(Map.of("absolute", Boolean.toString(absolute))), 2, List.of());
			assertTrue(magnetisation.refuse(setup).isEmpty());
			double[] out = new double[2];
			magnetisation.create(setup).measure(chain.walkers("0120", "1111"), 0, out);
			assertArrayEquals(absolute ? new double[] { Math.sqrt(5) / 4, 1 } : new double[] { 0.5, 0 }, out, 1e-15);
		}
	}

	/** Bonds 01 and 23: replicas that differ at site 0 agree on the second bond only. */
	@Test
	void linkOverlapCountsBonds() {
		assertArrayEquals(new double[] { 0, 1, 0 },
				measure(new LinkOverlap(), SYMMETRIC, List.of(), Map.of(), "++++", "-+++", "----"));
	}

	@Test
	void whatCannotBeMeasuredIsRefusedWithARemedy() {
		requireRefusal(new Overlap(), 1, Map.of(), "add an explorer");
		requireRefusal(new Overlap(), 1, Map.of("reference", "native"), "reference=ground-state");
		requireRefusal(new Overlap(), 1, Map.of("reference", "ground-state"), "add an explorer");
		requireRefusal(new ReplicaOverlap(), 1, Map.of(), "2 or more");
	}

	private static void requireRefusal(ObservableProvider provider, int replicas, Map<String, String> parameters,
			String remedy) {
		String refusal = provider.refuse(setup(provider, SYMMETRIC, replicas, List.of(), parameters)).orElseThrow();
		assertTrue(refusal.contains(remedy), refusal);
		assertEquals(1, refusal.lines().count());
	}
}
