// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;

/** Walkers at random states, which can be exchanged with each other: {@code walkers[slot][replica]}. */
final class Ensemble implements EnsembleView {

	private final List<List<EnergyTracker<?>>> walkers = new ArrayList<>();
	/** Whether the last slot is the coldest. */
	private boolean coldLast;

	private Ensemble() {
	}

	static <C extends Configuration> Ensemble of(Hamiltonian<C> model, int slots, int replicas, RandomStream random) {
		Ensemble ensemble = new Ensemble();
		for (int slot = 0; slot < slots; slot++) {
			List<EnergyTracker<?>> row = new ArrayList<>();
			for (int replica = 0; replica < replicas; replica++) {
				row.add(model.track(model.space().random(random)));
			}
			ensemble.walkers.add(row);
		}
		return ensemble;
	}

	/** The same walkers, those of each slot in the opposite order. */
	Ensemble reversed() {
		Ensemble other = new Ensemble();
		other.coldLast = coldLast;
		walkers.forEach(row -> other.walkers.add(new ArrayList<>(row.reversed())));
		return other;
	}

	/** The same walkers, each at its temperature, with the slots in the opposite order. */
	Ensemble slotsReversed() {
		Ensemble other = new Ensemble();
		other.coldLast = !coldLast;
		other.walkers.addAll(walkers.reversed());
		return other;
	}

	/** States and energies of all walkers as text. */
	String text() {
		StringBuilder text = new StringBuilder();
		for (List<EnergyTracker<?>> row : walkers) {
			row.forEach(walker -> text.append(walker.configuration().toText()).append(' ').append(walker.energy())
					.append('\n'));
		}
		return text.toString();
	}

	@Override
	public int slots() {
		return walkers.size();
	}

	@Override
	public int replicas() {
		return walkers.getFirst().size();
	}

	@Override
	public double temperature(int slot) {
		return coldLast ? walkers.size() - slot : 1 + slot;
	}

	@Override
	public EnergyTracker<?> walker(int slot, int replica) {
		return walkers.get(slot).get(replica);
	}
}
