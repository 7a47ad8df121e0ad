// SPDX-License-Identifier: EPL-2.0
package com.example.kagome;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Table;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Mean energy of states that differ from the ferromagnetic one in so many random spins: a new kind of table. */
@Component
public final class FlipProfile implements ExplorerProvider {

	static final ColumnKind FLIPPED = ColumnKind.whole("flipped", "spins");
	static final ColumnKind ENERGY = ColumnKind.real("mean energy", "J");
	static final ResultKind<Table> PROFILE = ResultKind.table("flip-profile",
			"Mean energy of states with so many spins turned over, drawn at random, from all up", FLIPPED, ENERGY);

	@Override
	public String id() {
		return "flip-profile";
	}

	@Override
	public String name() {
		return "Energy by number of turned spins";
	}

	@Override
	public String description() {
		return "Turns random spins over one after the other, from all up to all down, many times, and averages the energy.";
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.builder().integer("walks", 100, 1, 1_000_000).describe("Number of walks averaged over.")
				.build();
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return Set.of(PROFILE);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return hamiltonian.space() instanceof IsingSpace ? Optional.empty()
				: Optional.of("works on Ising spins; choose a model of them");
	}

	@Override
	public Explorer create(Parameters parameters) {
		int walks = parameters.integer("walks");
		return (hamiltonian, context) -> List.of(profile(hamiltonian, walks, context));
	}

	@SuppressWarnings("unchecked") // refuse has looked at the space
	private static Result profile(Hamiltonian<?> model, int walks, ExplorerContext context) {
		Hamiltonian<IsingConfiguration> spins = (Hamiltonian<IsingConfiguration>) model;
		int n = spins.space().sites();
		double[] energy = new double[n + 1];
		long[] flipped = new long[n + 1];
		context.phase("walks", walks);
		for (int walk = 0; walk < walks; walk++) {
			context.checkCancelled();
			IsingConfiguration state = spins.space().create();
			int[] order = shuffled(n, context.random());
			for (int k = 0; k <= n; k++) {
				flipped[k] = k;
				energy[k] += spins.energy(state) / walks;
				if (k < n) {
					state.flip(order[k]);
				}
			}
			context.done(walk + 1);
		}
		return new Table(PROFILE.tag(), List.of(FLIPPED.of(flipped), ENERGY.of(energy)));
	}

	private static int[] shuffled(int n, RandomStream random) {
		int[] order = new int[n];
		for (int i = 0; i < n; i++) {
			int j = random.nextInt(i + 1);
			order[i] = order[j];
			order[j] = i;
		}
		return order;
	}
}
