// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.path;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;

/** What a path says. */
final class LowestPathReport {

	static final ResultKind<Series> PROFILE = ResultKind.series("path-profile",
			"Energy along the lowest path between two states, one move a step");
	static final ResultKind<Scalar> TOP = ResultKind.scalar("path-top", "J",
			"Highest energy on the lowest path between two states: no path stays lower");
	static final ResultKind<Scalar> BARRIER = ResultKind.scalar("path-barrier", "J",
			"Height of the lowest path between two states above its beginning");
	static final ResultKind<Scalar> BARRIER_BACK = ResultKind.scalar("path-barrier-back", "J",
			"Height of the lowest path between two states above its end");
	static final ResultKind<Scalar> STEPS = ResultKind.scalar("path-steps", "moves",
			"Number of moves of the lowest path that was found; others of the same height may be shorter");
	static final ResultKind<Scalar> PASSES = ResultKind.scalar("path-passes", "",
			"Number of passes on the lowest path: stretches of highest energy with lower states before and after");
	static final ResultKind<Verdict> FOUND = ResultKind.verdict("path-found",
			"The lowest path between the two states was found");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(FOUND, PROFILE, LandscapeKinds.PATH_STATES, TOP, BARRIER,
			BARRIER_BACK, STEPS, PASSES);

	private LowestPathReport() {
	}

	static <C extends Configuration> List<Result> of(Hamiltonian<C> hamiltonian, long[] path) {
		FiniteSpace<C> space = (FiniteSpace<C>) hamiltonian.space();
		double[] energies = new double[path.length];
		List<String> states = new ArrayList<>(path.length);
		C state = space.create();
		for (int step = 0; step < path.length; step++) {
			space.assign(state, path[step]);
			energies[step] = hamiltonian.energy(state) + 0.0;
			states.add(state.toText());
		}
		double top = IntStream.range(0, energies.length).mapToDouble(i -> energies[i]).max().orElseThrow();
		return List.of(
				new Series(PROFILE.tag(), Axis.of("step", "moves", IntStream.range(0, path.length).asDoubleStream()
						.toArray()),
						Axis.of("energy", "J", energies)),
				new Configurations(LandscapeKinds.PATH_STATES.tag(), space.description(), states, energies,
						Configurations.Layout.of(
								hamiltonian)),
				Scalar.exact(TOP, top), Scalar.exact(BARRIER, top - energies[0]),
				Scalar.exact(BARRIER_BACK, top - energies[energies.length - 1]), Scalar.exact(STEPS, path.length - 1.0),
				Scalar.exact(PASSES, passes(energies, EnergyResolution.of(hamiltonian))));
	}

	/** Level stretches count once. */
	private static int passes(double[] energies, EnergyResolution resolution) {
		int passes = 0;
		boolean rising = false;
		for (int step = 1; step < energies.length; step++) {
			double change = energies[step] - energies[step - 1];
			if (resolution.uphill(change)) {
				rising = true;
			} else if (resolution.downhill(change)) {
				passes += rising ? 1 : 0;
				rising = false;
			}
		}
		return passes;
	}
}
