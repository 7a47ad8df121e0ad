// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinscape.core.observable.ObservableProvider;
import org.spinscape.core.observable.ObservableSetup;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Requirements;

/**
 * Checks an {@link ObservableProvider} against the contracts of {@code org.spinscape.core}, on the kit's own models and on
 * those that it is given: with one and with several replicas, with and without a known ground state. What it refuses must
 * be refused in one sentence, and what it does not refuse it must be able to read.
 */
public final class ObservableChecks {

	private static final int[] REPLICAS = { 1, 2, 4 };

	private final ObservableProvider provider;
	private final Map<String, String> values;
	private final List<NamedModel> models;

	private ObservableChecks(ObservableProvider provider, Map<String, String> values, List<NamedModel> models) {
		this.provider = provider;
		this.values = values;
		this.models = Stream.concat(KitModels.small().stream(), models.stream()).toList();
	}

	/**
	 * The clauses, one by one.
	 *
	 * @param values values for some of the provider's parameters
	 * @param models models to try it on beside the kit's own: at least one that it takes, if it takes none of those (spins
	 *               and Potts spins without a lattice, real vectors with a gradient)
	 */
	public static List<Check> checks(ObservableProvider provider, Map<String, String> values, List<NamedModel> models) {
		return new ObservableChecks(provider, values, models).all();
	}

	private List<Check> all() {
		List<Check> all = new ArrayList<>(SchemaChecks.of(provider, values));
		Parameters parameters;
		try {
			parameters = provider.schema().parse(values);
		} catch (RuntimeException e) {
			return all; // the clause about the schema says so
		}
		all.add(new Check("ObservableProvider.refuse: what it cannot read is refused in one sentence",
				() -> refusals(parameters)));
		List<Check> readings = new ArrayList<>();
		for (NamedModel model : models) {
			for (int replicas : REPLICAS) {
				if (suits(model, setup(model, parameters, replicas, true))) {
					readings.addAll(clauses(model, setup(model, parameters, replicas, true)));
				}
			}
		}
		if (readings.isEmpty()) {
			readings.add(new Check("ObservableProvider: reads at least one of the models", () -> {
				throw new ContractBroken("it takes none of " + models + "; give the kit one that it takes");
			}));
		}
		all.addAll(readings);
		return all;
	}

	private static ObservableSetup setup(NamedModel model, Parameters parameters, int replicas, boolean groundState) {
		return new ObservableSetup(model.model(), parameters, replicas,
				groundState ? List.of(model.model().space().create()) : List.of());
	}

	/** Whether it says that it can read; one that fails to answer is reported by the clause on refusals. */
	private boolean suits(NamedModel model, ObservableSetup setup) {
		try {
			return Requirements.missing(model.model(), provider.requires()).isEmpty() && provider.refuse(setup).isEmpty();
		} catch (RuntimeException e) {
			return false;
		}
	}

	private void refusals(Parameters parameters) {
		for (NamedModel model : models) {
			for (int replicas : REPLICAS) {
				for (boolean groundState : new boolean[] { true, false }) {
					if (Requirements.missing(model.model(), provider.requires()).isEmpty()) {
						refusal(model, setup(model, parameters, replicas, groundState));
					}
				}
			}
		}
	}

	private void refusal(NamedModel model, ObservableSetup setup) {
		Optional<String> reason = provider.refuse(setup);
		reason.ifPresent(Sentences::require);
		if (reason.isEmpty()) {
			try {
				ObservableTrial trial = new ObservableTrial(provider, model, setup);
				trial.finite();
			} catch (RuntimeException e) {
				throw new ContractBroken(model + " with " + setup.replicas() + " replicas and " + setup.groundStates().size()
						+ " ground states is not refused, and: " + e.getMessage());
			}
		}
	}

	private List<Check> clauses(NamedModel model, ObservableSetup setup) {
		ObservableTrial trial = new ObservableTrial(provider, model, setup);
		String on = " (" + model + ", " + setup.replicas() + (setup.replicas() == 1 ? " replica)" : " replicas)");
		return List.of(
				new Check("ObservableProvider.gives: what it records is of a declared kind and unit" + on, trial::declared),
				new Check("Observable.measure: all components are read, and finite" + on, trial::finite),
				new Check("Observable.measure: reading changes no walker, and the next reading is the same" + on,
						trial::pure),
				new Check("Observable.measure: reads the slot that it is asked for" + on, trial::slots),
				new Check("Observable.width: components are equivalent, so that replicas may stand in any order" + on,
						trial::equivalent),
				new Check("Observable.odd: with all spins of a replica turned over, what is read of it changes sign" + on,
						trial::odd));
	}
}
