// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.space.Configuration;

/** The best state found, as results with the names that go with it everywhere. */
public final class BestStateResults {

	/** What it gives. */
	public static final List<ResultKind<?>> KINDS = List.of(SearchKinds.BEST_ENERGY, SearchKinds.BEST_OBJECTIVE,
			SearchKinds.BEST_KNOWN_OBJECTIVE, SearchKinds.BEST_CONFIGURATION);

	/** Label of results about a model's objective: its name. */
	private static final String OBJECTIVE = "objective";

	private BestStateResults() {
	}

	/**
	 * The best energy, evaluated from scratch so that it carries no rounding of a walk, and its state; the best and the
	 * best known value of the objective too if the model has one, with its name as label.
	 */
	public static <C extends Configuration> List<Result> of(Hamiltonian<C> hamiltonian, Configuration state) {
		double energy = hamiltonian.energy(hamiltonian.space().cast(state));
		List<Result> results = new ArrayList<>();
		results.add(Scalar.exact(SearchKinds.BEST_ENERGY, energy));
		hamiltonian.capability(Objective.class).ifPresent(objective -> {
			String name = objective.objectiveName();
			results.add(Scalar.exact(SearchKinds.BEST_OBJECTIVE.label(OBJECTIVE, name).unit(objective.objectiveUnit())
					.means("Best " + name + " that was found"), objective.objective(energy)));
			objective.bestKnown().ifPresent(known -> results.add(Scalar.exact(SearchKinds.BEST_KNOWN_OBJECTIVE
					.label(OBJECTIVE, name).unit(objective.objectiveUnit())
					.means("Best " + name + " known from the literature"), known)));
		});
		results.add(new Configurations(SearchKinds.BEST_CONFIGURATION.tag(), hamiltonian.space().description(),
				List.of(state.toText()), new double[] { energy },
				Configurations.Layout.of(hamiltonian)));
		return results;
	}
}
