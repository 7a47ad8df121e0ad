// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Result;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;

/** See {@link FunnelProfile}. */
final class FunnelProfileExplorer implements Explorer {

	private final ProfilePlan plan;

	FunnelProfileExplorer(ProfilePlan plan) {
		this.plan = plan;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		return plan.exact(hamiltonian) ? exact(hamiltonian, context) : sampled(hamiltonian, context);
	}

	private List<Result> exact(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		StateProfile states = new StateProfile(hamiltonian, context);
		StreamFamily streams = context.random().family();
		ProfileReport report = new ProfileReport(plan);
		if (plan.atFolding()) {
			Coordinate coordinate = Coordinate.of(hamiltonian, reference(hamiltonian, states));
			states.along(coordinate);
			double folding = states.foldingTemperature(plan.folded());
			report.folding(folding);
			if (Double.isNaN(folding)) {
				return report.results();
			}
			report.add(coordinate, states.at(folding));
			return report.results();
		}
		double[] temperatures = plan.temperatures();
		for (int index = 0; index < temperatures.length; index++) {
			if (index == 0 || plan.equilibrium()) {
				Configuration reference = plan.equilibrium()
						? states.equilibrium(temperatures[index], streams.split(StreamName.PROFILE_REFERENCE, index, 0))
						: reference(hamiltonian, states);
				states.along(Coordinate.of(hamiltonian, reference));
			}
			report.add(states.coordinate(), states.at(temperatures[index]));
		}
		return report.results();
	}

	private Configuration reference(Hamiltonian<?> hamiltonian, StateProfile states) {
		return plan.nativeState(hamiltonian) ? hamiltonian.capability(Planted.class).orElseThrow().nativeState()
				: states.ground();
	}

	private <C extends Configuration> List<Result> sampled(Hamiltonian<C> hamiltonian, ExplorerContext context) {
		DiscreteSpace<C> space = (DiscreteSpace<C>) hamiltonian.space();
		C reference = space.cast(hamiltonian.capability(Planted.class).orElseThrow().nativeState());
		Coordinate coordinate = Coordinate.of(hamiltonian, reference);
		StreamFamily streams = context.random().family();
		ProfileReport report = new ProfileReport(plan);
		context.kernel("umbrella sampling, move by move");
		List<UmbrellaProfile> profiles = new ArrayList<>();
		double[] temperatures = plan.temperatures();
		for (int index = 0; index < temperatures.length; index++) {
			profiles.add(plan.umbrella().sample(hamiltonian, space, reference, coordinate, temperatures[index], streams,
					index,
					context));
		}
		profiles.forEach(profile -> report.add(coordinate, profile));
		return report.results();
	}
}
