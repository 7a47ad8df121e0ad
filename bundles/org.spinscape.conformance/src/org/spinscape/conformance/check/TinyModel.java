// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.hamiltonian.capability.SpinReflections;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/**
 * A model of the kit's own: a few spins with pair couplings and fields, so few that the Boltzmann distribution is
 * exact. What it offers decides which way a sampler goes; every answer is evaluated from scratch.
 */
final class TinyModel implements Hamiltonian<IsingConfiguration>, LocalFields, CountedModel {

	private final String name;
	private final double[][] couplings;
	private final double[] fields;
	private final IsingSpace space;
	private final Map<Class<?>, Object> offers;

	private TinyModel(String name, double[][] couplings, double[] fields, Map<Class<?>, Object> offers) {
		this.name = name;
		this.couplings = couplings;
		this.fields = fields;
		this.space = new IsingSpace(fields.length);
		this.offers = offers;
	}

	/** One of each sort: what any sampler meets in practice. */
	static List<TinyModel> all() {
		double[][] glass = new double[5][5];
		double[] fields = { -0.25, 0, 0.25, 0.5, 0.75 };
		for (int i = 0; i < 5; i++) {
			for (int j = i + 1; j < 5; j++) {
				bond(glass, i, j, ((3 * i + 7 * j + i * j) % 15 - 7) * 0.1);
			}
		}
		double[] none = new double[6];
		double[][] signs = new double[6][6];
		double[][] ring = new double[6][6];
		double[][] ferromagnet = new double[6][6];
		for (int i = 0; i < 6; i++) {
			bond(signs, i, (i + 1) % 6, i % 3 == 0 ? -1 : 1);
			bond(ring, i, (i + 1) % 6, 0.3 + 0.17 * i * (i % 2 == 0 ? 1 : -1));
			bond(ferromagnet, i, (i + 1) % 6, 0.2 + 0.1 * i);
		}
		for (int i = 0; i < 3; i++) {
			bond(signs, i, i + 3, i == 1 ? -1 : 1);
		}
		bond(ring, 0, 3, -0.45);
		bond(ferromagnet, 1, 4, 0.35);
		SpinFlipSymmetry flip = new SpinFlipSymmetry() {
		};
		IntegerEnergies whole = () -> 1;
		return List.of(new TinyModel("a glass of five spins that offers no couplings", glass, fields, Map.of()),
				new TinyModel("a glass of five spins, all coupled", glass, fields, pairs(glass, fields)),
				new TinyModel("a ring of six spins with fields", ring, new double[] { 0.1, -0.2, 0, 0.3, 0, -0.1 },
						pairs(ring, new double[] { 0.1, -0.2, 0, 0.3, 0, -0.1 })),
				new TinyModel("a glass of six spins with couplings +-1", signs, none,
						with(with(pairs(signs, none), IntegerEnergies.class, whole), SpinFlipSymmetry.class, flip)),
				new TinyModel("a ferromagnet of six spins", ferromagnet, none,
						with(pairs(ferromagnet, none), SpinFlipSymmetry.class, flip)));
	}

	/**
	 * A model with whole-number energies.
	 *
	 * @param matrix            couplings, and fields on the diagonal
	 * @param offeringCouplings whether a sampler may ask for them
	 */
	static TinyModel whole(int[][] matrix, boolean offeringCouplings) {
		double[][] couplings = new double[matrix.length][matrix.length];
		double[] fields = new double[matrix.length];
		for (int i = 0; i < matrix.length; i++) {
			fields[i] = matrix[i][i];
			for (int j = 0; j < matrix.length; j++) {
				couplings[i][j] = i == j ? 0 : matrix[i][j];
			}
		}
		IntegerEnergies whole = () -> 1;
		return new TinyModel("couplings with fields on the diagonal " + Arrays.deepToString(matrix), couplings, fields,
				offeringCouplings ? with(pairs(couplings, fields), IntegerEnergies.class, whole) : Map.of());
	}

	private static void bond(double[][] couplings, int i, int j, double coupling) {
		couplings[i][j] = coupling;
		couplings[j][i] = coupling;
	}

	private static Map<Class<?>, Object> pairs(double[][] couplings, double[] fields) {
		PairCouplings pairs = TinyCouplings.of(couplings, fields);
		Map<Class<?>, Object> offers = Map.of(PairCouplings.class, pairs);
		boolean free = Arrays.stream(fields).allMatch(field -> field == 0);
		return free ? with(offers, SpinReflections.class, new TinyReflections(pairs)) : offers;
	}

	private static Map<Class<?>, Object> with(Map<Class<?>, Object> offers, Class<?> type, Object offer) {
		Map<Class<?>, Object> all = new HashMap<>(offers);
		all.put(type, offer);
		return all;
	}

	@Override
	public String toString() {
		return name;
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		Object offer = offers.get(type);
		return offer != null ? Optional.of(type.cast(offer)) : Hamiltonian.super.capability(type);
	}

	@Override
	public IsingSpace space() {
		return space;
	}

	/** Number of states. */
	int states() {
		return 1 << fields.length;
	}

	@Override
	public double energy(IsingConfiguration state) {
		double energy = 0;
		for (int i = 0; i < fields.length; i++) {
			energy -= fields[i] * state.spin(i);
			for (int j = i + 1; j < fields.length; j++) {
				energy -= couplings[i][j] * state.spin(i) * state.spin(j);
			}
		}
		return energy;
	}

	/** Boltzmann's probabilities of all states, by index. */
	double[] boltzmann(double temperature) {
		return distribution(energy -> -energy / temperature);
	}

	/** Probabilities of all states, by index. @param logWeight logarithm of the weight of a state by its energy */
	double[] distribution(DoubleUnaryOperator logWeight) {
		double[] weights = new double[states()];
		IsingConfiguration state = space.create();
		double sum = 0;
		for (int index = 0; index < weights.length; index++) {
			space.assign(state, index);
			weights[index] = Math.exp(logWeight.applyAsDouble(energy(state)));
			sum += weights[index];
		}
		for (int index = 0; index < weights.length; index++) {
			weights[index] /= sum;
		}
		return weights;
	}

	/** Puts a walker on this model into the state of an index. */
	void put(EnergyTracker<?> walker, int index) {
		@SuppressWarnings("unchecked") // a tracker of this model
		EnergyTracker<IsingConfiguration> spins = (EnergyTracker<IsingConfiguration>) walker;
		IsingConfiguration state = space.create();
		space.assign(state, index);
		spins.reset(state);
	}

	@Override
	public Hamiltonian<?> hamiltonian() {
		return this;
	}

	@Override
	public double energyOf(Configuration state) {
		return energy(space.cast(state));
	}

	/** Every state is a class of its own. */
	@Override
	public Law law(DoubleUnaryOperator logWeight) {
		double[] probabilities = distribution(logWeight);
		return new Law() {

			@Override
			public double[] probabilities() {
				return probabilities;
			}

			@Override
			public void put(EnergyTracker<?> walker, RandomStream random) {
				TinyModel.this.put(walker, CountedModel.draw(probabilities, random));
			}
		};
	}

	/** Index of the state that a walker on this model is in. */
	@Override
	public int index(EnergyTracker<?> walker) {
		return (int) space.index((IsingConfiguration) walker.configuration());
	}

	@Override
	public LocalFields.Tracker trackFields(IsingConfiguration start) {
		return new TinyWalker(this, start);
	}

	@Override
	public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
		return new TinyWalker(this, start);
	}
}
