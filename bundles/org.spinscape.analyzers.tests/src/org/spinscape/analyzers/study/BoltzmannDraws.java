// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.pair.PairHamiltonian;

/** Recordings of independent draws from the exact Boltzmann distribution of a small model, by its cumulative weights. */
public final class BoltzmannDraws {

	private final PairHamiltonian model;
	private final double[] energies;

	public BoltzmannDraws(PairHamiltonian model) {
		this.model = model;
		energies = new double[1 << model.spins()];
		IsingConfiguration state = model.space().create();
		for (int i = 0; i < energies.length; i++) {
			model.space().assign(state, i);
			energies[i] = model.energy(state);
		}
	}

	/** Energies of all states. */
	public double[] energies() {
		return energies;
	}

	/** {@code ln sum exp(-E/T)}. */
	public double logPartition(double temperature) {
		double sum = 0;
		for (double energy : energies) {
			sum += Math.exp(-(energy - energies[0]) / temperature);
		}
		return Math.log(sum) - energies[0] / temperature;
	}

	/** Thermal mean of a power of the energy. */
	public double moment(double temperature, int power) {
		double logZ = logPartition(temperature);
		double sum = 0;
		for (double energy : energies) {
			sum += Math.pow(energy, power) * Math.exp(-energy / temperature - logZ);
		}
		return sum;
	}

	/** A run that draws every record anew. @param bias factor on the temperature that is really drawn from */
	public TaskData record(List<ObservableProvider> providers, double[] temperatures, int replicas, int records,
			double bias, RandomStream random) {
		List<Observable> observables = providers.stream().map(provider -> provider.create(
				new ObservableSetup(model, provider.schema().parse(Map.of()), replicas, List.of()))).toList();
		List<double[][][]> values = new ArrayList<>();
		observables.forEach(o -> values.add(new double[temperatures.length][o.width()][records]));
		for (int slot = 0; slot < temperatures.length; slot++) {
			double[] cumulative = cumulative(temperatures[slot] * bias);
			for (int record = 0; record < records; record++) {
				List<EnergyTracker<IsingConfiguration>> walkers = new ArrayList<>();
				for (int replica = 0; replica < replicas; replica++) {
					IsingConfiguration state = model.space().create();
					int found = Arrays.binarySearch(cumulative, random.nextDouble());
					model.space().assign(state, Math.min(found < 0 ? -found - 1 : found, energies.length - 1));
					walkers.add(model.track(state));
				}
				for (int o = 0; o < values.size(); o++) {
					double[] out = new double[observables.get(o).width()];
					observables.get(o).measure(new Walkers(walkers), 0, out);
					for (int c = 0; c < out.length; c++) {
						values.get(o)[slot][c][record] = out[c];
					}
				}
			}
		}
		List<Recording> recordings = new ArrayList<>();
		for (int o = 0; o < values.size(); o++) {
			Observable observable = observables.get(o);
			recordings.add(new Recording(observable.tag(), true, temperatures, 1, values.get(o), observable.odd(), true));
		}
		return new TaskData(recordings, LandscapeFacts.of(model), List.of());
	}

	private double[] cumulative(double temperature) {
		double logZ = logPartition(temperature);
		double[] cumulative = new double[energies.length];
		double sum = 0;
		for (int i = 0; i < energies.length; i++) {
			sum += Math.exp(-energies[i] / temperature - logZ);
			cumulative[i] = sum;
		}
		return cumulative;
	}

	private record Walkers(List<EnergyTracker<IsingConfiguration>> walkers) implements EnsembleView {

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
}
