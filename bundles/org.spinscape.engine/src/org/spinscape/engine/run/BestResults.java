// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;

/** The best state found, as results; in the user's own terms too if the model has an objective. */
final class BestResults {

	private BestResults() {
	}

	static List<Result> of(Hamiltonian<?> hamiltonian, Best best) {
		double energy = best.energy();
		List<Result> results = new ArrayList<>();
		results.add(Scalar.exact("best-energy", "J", "Lowest energy that the samplers visited.", energy));
		hamiltonian.capability(Objective.class).ifPresent(objective -> {
			String name = objective.objectiveName();
			results.add(Scalar.exact("best-" + name, objective.objectiveUnit(),
					"Best " + name + " that the samplers visited.", objective.objective(energy)));
			objective.bestKnown().ifPresent(known -> results.add(Scalar.exact("best-known-" + name,
					objective.objectiveUnit(), "Best " + name + " known from the literature.", known)));
		});
		results.add(new Configurations("best-configuration", "State of the lowest energy that the samplers visited.",
				hamiltonian.space().description(), "J", List.of(best.state().toText()), new double[] { energy },
				Configurations.Layout.of(hamiltonian)));
		return results;
	}
}
