// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Result;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;

/**
 * See {@link FranzParisi}.
 *
 * @param temperatures of the potential, in J/k_B
 * @param other        temperature of the references in J/k_B; 0 for the same
 * @param references   number of them; 0 for all states
 * @param exact        whether all states are looked at
 * @param sweeps       of replica exchange for each reference
 */
record FranzParisiExplorer(double[] temperatures, double other, int references, boolean exact, Umbrella umbrella,
		long sweeps) implements Explorer {

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		return exact ? exact(hamiltonian, context) : sampled(hamiltonian, context);
	}

	private double at(double temperature) {
		return other > 0 ? other : temperature;
	}

	private List<Result> exact(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		StateProfile states = new StateProfile(hamiltonian, context);
		StreamFamily streams = context.random().family();
		int sites = hamiltonian.space().sites();
		List<Result> results = new ArrayList<>();
		for (int t = 0; t < temperatures.length; t++) {
			Potential potential = new Potential(temperatures[t], at(temperatures[t]), sites);
			if (references == 0) {
				double[] weights = states.weights(at(temperatures[t]));
				for (int state = 0; state < weights.length; state++) {
					add(potential, hamiltonian, states, states.state(state), weights[state]);
				}
			} else {
				for (int number = 0; number < references; number++) {
					add(potential, hamiltonian, states, states.equilibrium(at(temperatures[t]),
							streams.split(StreamName.PROFILE_REFERENCE, t, number)), 1);
				}
			}
			results.addAll(PotentialReport.exact(potential, states.coordinate(), references == 0));
		}
		return results;
	}

	private static <C extends Configuration> void add(Potential potential, Hamiltonian<C> hamiltonian, StateProfile states,
			Configuration reference, double weight) {
		states.along(Coordinate.of(hamiltonian, reference));
		potential.add(states.at(potential.temperature()), weight, hamiltonian.energy(hamiltonian.space().cast(reference)));
	}

	private <C extends Configuration> List<Result> sampled(Hamiltonian<C> hamiltonian, ExplorerContext context) {
		DiscreteSpace<C> space = (DiscreteSpace<C>) hamiltonian.space();
		StreamFamily streams = context.random().family();
		context.kernel("replica exchange and umbrella sampling, move by move");
		List<Result> results = new ArrayList<>();
		for (int t = 0; t < temperatures.length; t++) {
			List<DrawnReference<C>> drawn = draw(hamiltonian, space, t, streams, context);
			Potential potential = new Potential(temperatures[t], at(temperatures[t]), hamiltonian.space().sites());
			List<UmbrellaProfile> profiles = new ArrayList<>();
			Coordinate coordinate = null;
			for (int number = 0; number < references; number++) {
				C reference = drawn.get(number).state();
				coordinate = Coordinate.of(hamiltonian, reference);
				UmbrellaProfile profile = umbrella.sample(hamiltonian, space, reference, coordinate, temperatures[t], streams,
						t * references + number, context);
				potential.add(profile.profile(), 1, hamiltonian.energy(reference));
				profiles.add(profile);
			}
			results.addAll(PotentialReport.sampled(potential, coordinate, profiles,
					drawn.stream().mapToDouble(DrawnReference::change).toArray()));
		}
		return results;
	}

	private <C extends Configuration> List<DrawnReference<C>> draw(Hamiltonian<C> hamiltonian, DiscreteSpace<C> space, int t,
			StreamFamily streams, ExplorerContext context) {
		double cold = at(temperatures[t]);
		context.phase("reference states at T=" + cold, references);
		List<DrawnReference<C>> drawn = new ArrayList<>(Collections.nCopies(references, null));
		context.run(references, number -> drawn.set(number, new ReferenceLadder<>(hamiltonian, space, cold,
				streams.split(StreamName.PROFILE_REFERENCE, t, number)).draw(sweeps, context)));
		context.checkCancelled();
		return drawn;
	}
}
