// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.Crew;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Result;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.Manifold;
import org.spinscape.explorers.smooth.paths.Descents.End;
import org.spinscape.explorers.smooth.paths.DifferentMinima.Minimum;

/** See {@link SmoothTree}. */
record SmoothTreeExplorer(Plan plan) implements Explorer {

	/** What to do; see {@link SmoothTree}. */
	record Plan(int starts, Descents.Plan descents, boolean atNative, int most, int neighbours, int pieces,
			int relaxations) {
	}

	/** Two minima that a path joins. @param top highest energy on the path; NaN if there is none */
	record Pass(int one, int other, double top) {
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		StreamFamily family = context.random().family();
		Alignment alignment = new Alignment(hamiltonian);
		int all = plan.starts() + (plan.atNative() ? 1 : 0);
		List<List<End>> runs = new ArrayList<>(Collections.nCopies(all, null));
		Crew crew = new Crew(context, "minima", all);
		crew.run(all, i -> {
			Descents descents = new Descents(hamiltonian, plan.descents(), () -> crew.did(0));
			RandomStream random = family.split(StreamName.SMOOTH_MINIMUM, i, 0);
			runs.set(i, i < plan.starts() ? descents.fromRandom(random) : descents.fromNative(random));
			crew.did(1);
		});
		List<End> ends = runs.stream().flatMap(List::stream).toList();
		double lowest = ends.stream().filter(end -> end.rest() == Descents.Rest.MINIMUM).mapToDouble(End::energy).min()
				.orElse(Double.NaN);
		double depth = reference(hamiltonian) - lowest;
		List<Minimum> minima = new DifferentMinima(ends, alignment, depth).all();
		List<Minimum> shown = minima.subList(0, Math.min(plan.most(), minima.size()));
		List<Pass> passes = passes(hamiltonian, shown, alignment, context);
		return new SmoothTreeReport(hamiltonian, plan, ends, minima, shown, Joined.of(shown, passes), depth).results();
	}

	private static <C extends Configuration> double reference(Hamiltonian<C> hamiltonian) {
		Manifold space = (Manifold) hamiltonian.space();
		// A curved space has no middle among its states: its depth is that below the mean energy, which is not known here.
		return space.dimension() == space.sites() ? hamiltonian.energy(hamiltonian.space().create()) : Double.NaN;
	}

	private List<Pass> passes(Hamiltonian<?> hamiltonian, List<Minimum> minima, Alignment alignment,
			ExplorerContext context) {
		List<int[]> pairs = pairs(minima, alignment);
		List<Pass> passes = new ArrayList<>(Collections.nCopies(pairs.size(), null));
		Manifold space = (Manifold) hamiltonian.space();
		Crew crew = new Crew(context, "passes between minima", pairs.size());
		crew.run(pairs.size(), k -> {
			double[] one = minima.get(pairs.get(k)[0]).point();
			double[] other = alignment.align(minima.get(pairs.get(k)[1]).point(), one);
			Gradient.Evaluator evaluator = hamiltonian.capability(Gradient.class).orElseThrow().preciseEvaluator();
			double top = new CurvedPath(space, evaluator, plan.pieces(), plan.relaxations(), () -> crew.did(0))
					.find(one, other).top();
			passes.set(k, new Pass(pairs.get(k)[0], pairs.get(k)[1], Double.isFinite(top) ? top : Double.NaN));
			crew.did(1);
		});
		return passes;
	}

	/** Each with its nearest ones, by the distance of nearest images, and with the lowest. */
	private List<int[]> pairs(List<Minimum> minima, Alignment alignment) {
		int n = minima.size();
		double[][] distances = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) {
				distances[i][j] = alignment.apart(minima.get(i).place(), minima.get(j).place());
				distances[j][i] = distances[i][j];
			}
		}
		TreeSet<Long> pairs = new TreeSet<>();
		for (int i = 0; i < n; i++) {
			int from = i;
			IntStream.range(0, n).filter(j -> j != from).boxed()
					.sorted(Comparator.comparingDouble(j -> distances[from][j])).limit(plan.neighbours())
					.forEach(j -> pairs.add(pair(from, j, n)));
			if (i > 0) {
				pairs.add(pair(0, i, n));
			}
		}
		return pairs.stream().map(pair -> new int[] { (int) (pair / n), (int) (pair % n) }).toList();
	}

	private static long pair(int i, int j, int n) {
		return (long) Math.min(i, j) * n + Math.max(i, j);
	}
}
