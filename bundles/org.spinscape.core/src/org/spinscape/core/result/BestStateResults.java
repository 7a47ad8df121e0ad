// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.space.Configuration;

/** The best state found, as results with the names that go with it everywhere. */
public final class BestStateResults {

	private BestStateResults() {
	}

	/**
	 * {@code best-energy}, evaluated from scratch so that it carries no rounding of a walk, and
	 * {@code best-configuration}; {@code best-X} and {@code best-known-X} too if the model has an objective X.
	 */
	public static <C extends Configuration> List<Result> of(Hamiltonian<C> hamiltonian, Configuration state) {
		double energy = hamiltonian.energy(hamiltonian.space().cast(state));
		List<Result> results = new ArrayList<>();
		results.add(Scalar.exact("best-energy", hamiltonian.energyUnit(), "Lowest energy that was found.", energy));
		hamiltonian.capability(Objective.class).ifPresent(objective -> {
			String name = objective.objectiveName();
			results.add(Scalar.exact("best-" + name, objective.objectiveUnit(), "Best " + name + " that was found.",
					objective.objective(energy)));
			objective.bestKnown().ifPresent(known -> results.add(Scalar.exact("best-known-" + name,
					objective.objectiveUnit(), "Best " + name + " known from the literature.", known)));
		});
		results.add(new Configurations("best-configuration", "State of the lowest energy that was found.",
				hamiltonian.space().description(), hamiltonian.energyUnit(), List.of(state.toText()), new double[] { energy },
				Configurations.Layout.of(hamiltonian)));
		return results;
	}
}
