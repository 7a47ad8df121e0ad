// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.Arrays;

import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.space.IsingConfiguration;

/** The clauses of the observable contract on one model that it has not refused. */
final class ObservableTrial {

	private static final int SLOTS = 3;
	private static final int ROUNDS = 20;
	/** Rounding of sums in another order. */
	private static final double SAME = 1e-9;

	private final ObservableProvider provider;
	private final NamedModel model;
	private final ObservableSetup setup;

	ObservableTrial(ObservableProvider provider, NamedModel model, ObservableSetup setup) {
		this.provider = provider;
		this.model = model;
		this.setup = setup;
	}

	private Ensemble ensemble(int round) {
		return Ensemble.of(model.model(), SLOTS, setup.replicas(),
				new StreamKey(0, StreamPurpose.TEST, "observable conformance", round, 0).open());
	}

	/** What is read of a slot; NaN where nothing is written. */
	private static double[] read(Observable observable, EnsembleView ensemble, int slot) {
		unless(observable.width() >= 1, "it has %s components", observable.width());
		double[] out = new double[observable.width()];
		Arrays.fill(out, Double.NaN);
		observable.measure(ensemble, slot, out);
		return out;
	}

	void declared() {
		Declarations.require(provider.gives(setup.parameters()), provider.create(setup).tag());
	}

	void finite() {
		Observable observable = provider.create(setup);
		for (int round = 0; round < ROUNDS; round++) {
			Ensemble ensemble = ensemble(round);
			for (int slot = 0; slot < SLOTS; slot++) {
				double[] values = read(observable, ensemble, slot);
				unless(Arrays.stream(values).allMatch(Double::isFinite), "it reads %s off %s", Arrays.toString(values),
						ensemble.text());
			}
		}
	}

	void pure() {
		Observable observable = provider.create(setup);
		for (int round = 0; round < ROUNDS; round++) {
			Ensemble ensemble = ensemble(round);
			String before = ensemble.text();
			double[] first = read(observable, ensemble, 0);
			unless(before.equals(ensemble.text()), "before it read, the walkers were %s, then %s", before, ensemble.text());
			double[] second = read(observable, ensemble, 0);
			unless(Arrays.equals(first, second), "it reads %s, and then %s", Arrays.toString(first),
					Arrays.toString(second));
			double[] another = read(provider.create(setup), ensemble, 0);
			unless(Arrays.equals(first, another), "one of its observables reads %s, the next %s", Arrays.toString(first),
					Arrays.toString(another));
		}
	}

	void slots() {
		Observable observable = provider.create(setup);
		for (int round = 0; round < ROUNDS; round++) {
			Ensemble ensemble = ensemble(round);
			for (int slot = 0; slot < SLOTS; slot++) {
				double[] here = read(observable, ensemble, slot);
				double[] there = read(observable, ensemble.slotsReversed(), SLOTS - 1 - slot);
				unless(Arrays.equals(here, there), "walkers in slot %s give %s, the same walkers in slot %s give %s", slot,
						Arrays.toString(here), SLOTS - 1 - slot, Arrays.toString(there));
			}
		}
	}

	void equivalent() {
		Observable observable = provider.create(setup);
		for (int round = 0; round < ROUNDS; round++) {
			Ensemble ensemble = ensemble(round);
			double[] values = read(observable, ensemble, 0);
			double[] reversed = read(observable, ensemble.reversed(), 0);
			Arrays.sort(values);
			Arrays.sort(reversed);
			unless(close(values, reversed), "the components are %s, and with the replicas in another order %s",
					Arrays.toString(values), Arrays.toString(reversed));
		}
	}

	/** Turned over are the spins of the first replica: components that it has no part in stay. */
	void odd() {
		Observable observable = provider.create(setup);
		if (!observable.odd() || !(ensemble(0).walker(0, 0).configuration() instanceof IsingConfiguration)) {
			return;
		}
		for (int round = 0; round < ROUNDS; round++) {
			Ensemble ensemble = ensemble(round);
			double[] before = read(observable, ensemble, 0);
			IsingConfiguration spins = (IsingConfiguration) ensemble.walker(0, 0).configuration();
			for (int site = 0; site < spins.sites(); site++) {
				spins.flip(site); // no energy is asked for: the walker need not hear of it
			}
			double[] after = read(observable, ensemble, 0);
			int turned = 0;
			for (int k = 0; k < before.length; k++) {
				boolean stays = Math.abs(after[k] - before[k]) <= SAME;
				boolean turns = Math.abs(after[k] + before[k]) <= SAME;
				unless(stays || turns, "component %s was %s and is %s", k, before[k], after[k]);
				turned += turns ? 1 : 0;
			}
			unless(turned > 0, "no component of %s changed sign", Arrays.toString(before));
		}
	}

	private static boolean close(double[] one, double[] other) {
		for (int i = 0; i < one.length; i++) {
			if (Math.abs(one[i] - other[i]) > SAME * Math.max(1, Math.abs(one[i]))) {
				return false;
			}
		}
		return one.length == other.length;
	}
}
