// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.data.Shape;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** The free energy of a machine's visible units as a landscape of Ising spins, in units of the temperature. Immutable. */
public final class VisibleHamiltonian
		implements
			Hamiltonian<IsingConfiguration>,
			LocalFields,
			EnergyBounds,
			Learnt {

	/** Room in the bounds for the rounding of sums. */
	private static final double ROUNDING = 0x1p-40;

	private final Machine machine;
	private final Optional<SpinData> train;
	private final Optional<SpinData> test;
	private final Shape shape;
	private final List<TrainingFrame> frames;
	private final IsingSpace space;

	/** Of a machine that has learnt nothing. */
	public VisibleHamiltonian(Machine machine) {
		this(machine, Shape.vector(machine.visibleUnits()), Optional.empty(), Optional.empty());
	}

	/**
	 * Of a machine with the states that it has learnt, and those held out.
	 *
	 * @param shape how its visible units lie in a picture
	 */
	public VisibleHamiltonian(Machine machine, Shape shape, Optional<SpinData> train, Optional<SpinData> test) {
		this(machine, shape, train, test, List.of());
	}

	/**
	 * Of a machine with the states that it has learnt, and those held out, and how it came to know them.
	 *
	 * @param shape  how its visible units lie in a picture
	 * @param frames its weights during the training, by rising step
	 */
	public VisibleHamiltonian(Machine machine, Shape shape, Optional<SpinData> train, Optional<SpinData> test,
			List<TrainingFrame> frames) {
		this.frames = List.copyOf(frames);
		this.machine = machine;
		this.shape = shape;
		this.train = train;
		this.test = test;
		this.space = new IsingSpace(machine.visibleUnits());
	}

	@Override
	public IsingSpace space() {
		return space;
	}

	@Override
	public double energy(IsingConfiguration configuration) {
		return machine.freeEnergy(units(configuration));
	}

	static double[] units(IsingConfiguration configuration) {
		double[] units = new double[configuration.sites()];
		for (int site = 0; site < units.length; site++) {
			units[site] = configuration.spin(site);
		}
		return units;
	}

	@Override
	public Shape inputShape() {
		return shape;
	}

	@Override
	public Machine machine() {
		return machine;
	}

	@Override
	public Optional<SpinData> train() {
		return train;
	}

	@Override
	public Optional<SpinData> test() {
		return test;
	}

	@Override
	public List<TrainingFrame> frames() {
		return frames;
	}

	@Override
	public EnergyTracker<IsingConfiguration> track(IsingConfiguration start) {
		return trackFields(start);
	}

	@Override
	public LocalFields.Tracker trackFields(IsingConfiguration start) {
		return new VisibleTracker(this, start);
	}

	/** Turning all spins over turns the hidden fields over, to the last bit; not with biases. */
	@Override
	public <T> Optional<T> capability(Class<T> type) {
		if (type == SpinFlipSymmetry.class) {
			return machine.biased() ? Optional.empty() : Optional.of(type.cast(new SpinFlipSymmetry() {
			}));
		}
		return Hamiltonian.super.capability(type);
	}

	@Override
	public double lower() {
		return machine.constant() - reach();
	}

	@Override
	public double upper() {
		double sum = 0;
		for (double bias : machine.visible()) {
			sum += Math.abs(bias);
		}
		return machine.constant() + sum - machine.hiddenUnits() * StrictMath.log(2) + ROUNDING * (1 + reach());
	}

	/** Sum of the largest fields on all units, the free energy of each hidden one included. */
	private double reach() {
		double sum = 0;
		for (double bias : machine.visible()) {
			sum += Math.abs(bias);
		}
		for (int j = 0; j < machine.hiddenUnits(); j++) {
			double field = Math.abs(machine.hidden()[j]);
			for (int i = 0; i < machine.visibleUnits(); i++) {
				field += Math.abs(machine.weight(i, j));
			}
			sum += Logistic.logTwoCosh(field);
		}
		return sum * (1 + ROUNDING);
	}
}
