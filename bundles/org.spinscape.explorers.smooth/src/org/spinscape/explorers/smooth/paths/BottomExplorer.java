// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Result;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.Manifold;
import org.spinscape.explorers.smooth.paths.Alignment.Place;
import org.spinscape.explorers.smooth.paths.Descents.End;
import org.spinscape.explorers.smooth.paths.Descents.Rest;

/**
 * See {@link BottomOverlaps}.
 *
 * @param plan   how to go down
 * @param starts number of searches
 * @param window height of the bottom, as a share of the depth
 * @param near   overlap of one state
 */
record BottomExplorer(Descents.Plan plan, int starts, double window, double near) implements Explorer {

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		StreamFamily family = context.random().family();
		Alignment alignment = new Alignment(hamiltonian);
		List<Optional<End>> lowest = new ArrayList<>(Collections.nCopies(starts, null));
		double[][] random = new double[starts][];
		double[] energies = new double[starts];
		Crew crew = new Crew(context, "minima", starts);
		crew.run(starts, i -> {
			random[i] = state(hamiltonian, family.split(StreamName.BOTTOM_CONTROL, i, 0), energies, i);
			lowest.set(i, new Descents(hamiltonian, plan, () -> crew.did(0))
					.fromRandom(family.split(StreamName.BOTTOM_MINIMUM, i, 0)).stream()
					.filter(end -> end.rest() == Rest.MINIMUM).min(Comparator.comparingDouble(End::energy)));
			crew.did(1);
		});
		List<End> ends = lowest.stream().flatMap(Optional::stream).toList();
		double bottom = ends.stream().mapToDouble(End::energy).min().orElse(Double.NaN);
		double depth = top(hamiltonian, energies) - bottom;
		List<Place> low = ends.stream().filter(end -> end.energy() - bottom <= window * depth)
				.map(end -> alignment.place(end.point())).toList();
		List<Place> control = Arrays.stream(random).limit(low.size()).map(alignment::place).toList();
		return new BottomReport(overlaps(low, alignment, context, "overlaps at the bottom"),
				overlaps(control, alignment, context, "overlaps of random states"), starts, ends.size(), bottom, depth,
				window,
				near).results();
	}

	private static <C extends Configuration> double[] state(Hamiltonian<C> hamiltonian, RandomStream random,
			double[] energies, int i) {
		C state = hamiltonian.space().random(random);
		energies[i] = hamiltonian.energy(state);
		return ((Manifold) hamiltonian.space()).cast(state).values();
	}

	/** From where depths count: the reference state of a flat space; of a curved one, the mean of random states. */
	private static <C extends Configuration> double top(Hamiltonian<C> hamiltonian, double[] energies) {
		Manifold space = (Manifold) hamiltonian.space();
		return space.dimension() == space.sites() ? hamiltonian.energy(hamiltonian.space().create())
				: Arrays.stream(energies).sum() / energies.length;
	}

	/** Of each pair {@code 1 - |x - y|^2 / (|x|^2 + |y|^2)}: the cosine between vectors of one length. */
	private static double[][] overlaps(List<Place> places, Alignment alignment, ExplorerContext context, String phase) {
		int n = places.size();
		double[][] overlaps = new double[n][n];
		Crew crew = new Crew(context, phase, n);
		crew.run(n, i -> {
			overlaps[i][i] = 1;
			for (int j = 0; j < i; j++) {
				double apart = alignment.apart(places.get(i), places.get(j));
				double one = places.get(i).size();
				double other = places.get(j).size();
				overlaps[i][j] = 1 - apart * apart / (one * one + other * other);
			}
			crew.did(1);
		});
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) {
				overlaps[j][i] = overlaps[i][j];
			}
		}
		return overlaps;
	}
}
