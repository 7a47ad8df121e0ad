// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
		AtomicReferenceArray<List<End>> runs = new AtomicReferenceArray<>(all);
		Crew crew = new Crew(context, "minima", all);
		crew.run(all, i -> {
			Descents descents = new Descents(hamiltonian, plan.descents(), () -> crew.did(0));
			RandomStream random = family.split(StreamName.SMOOTH_MINIMUM, i, 0);
			runs.set(i, i < plan.starts() ? descents.fromRandom(random) : descents.fromNative(random));
			crew.did(1);
			crew.soFar(() -> new Leaves(hamiltonian, alignment, done(runs).flatMap(List::stream).toList())
					.results(List.of()));
		});
		Leaves leaves = new Leaves(hamiltonian, alignment, done(runs).flatMap(List::stream).toList());
		return leaves.results(passes(hamiltonian, leaves, context));
	}

	private static <T> Stream<T> done(AtomicReferenceArray<T> pieces) {
		return IntStream.range(0, pieces.length()).mapToObj(pieces::get).filter(Objects::nonNull);
	}

	/** What the ends of descents come to. */
	private final class Leaves {

		private final Hamiltonian<?> hamiltonian;
		private final Alignment alignment;
		private final List<End> ends;
		private final double depth;
		private final List<Minimum> minima;
		private final List<Minimum> shown;

		Leaves(Hamiltonian<?> hamiltonian, Alignment alignment, List<End> ends) {
			this.hamiltonian = hamiltonian;
			this.alignment = alignment;
			this.ends = ends;
			double lowest = ends.stream().filter(end -> end.rest() == Descents.Rest.MINIMUM).mapToDouble(End::energy).min()
					.orElse(Double.NaN);
			depth = reference(hamiltonian) - lowest;
			minima = new DifferentMinima(ends, alignment, depth).all();
			shown = minima.subList(0, Math.min(plan.most(), minima.size()));
		}

		List<Result> results(List<Pass> passes) {
			return new SmoothTreeReport(hamiltonian, plan, ends, minima, shown, Joined.of(shown, passes), depth).results();
		}
	}

	private static <C extends Configuration> double reference(Hamiltonian<C> hamiltonian) {
		Manifold space = (Manifold) hamiltonian.space();
		// A curved space has no middle among its states: its depth is that below the mean energy, which is not known here.
		return space.dimension() == space.sites() ? hamiltonian.energy(hamiltonian.space().create()) : Double.NaN;
	}

	private List<Pass> passes(Hamiltonian<?> hamiltonian, Leaves leaves, ExplorerContext context) {
		List<Minimum> minima = leaves.shown;
		List<int[]> pairs = pairs(minima, leaves.alignment);
		AtomicReferenceArray<Pass> passes = new AtomicReferenceArray<>(pairs.size());
		Manifold space = (Manifold) hamiltonian.space();
		Crew crew = new Crew(context, "passes between minima", pairs.size());
		crew.run(pairs.size(), k -> {
			double[] one = minima.get(pairs.get(k)[0]).point();
			double[] other = leaves.alignment.align(minima.get(pairs.get(k)[1]).point(), one);
			Gradient.Evaluator evaluator = hamiltonian.capability(Gradient.class).orElseThrow().preciseEvaluator();
			double top = new CurvedPath(space, evaluator, plan.pieces(), plan.relaxations(), () -> crew.did(0))
					.find(one, other).top();
			passes.set(k, new Pass(pairs.get(k)[0], pairs.get(k)[1], Double.isFinite(top) ? top : Double.NaN));
			crew.did(1);
			crew.soFar(() -> leaves.results(done(passes).toList()));
		});
		return done(passes).toList();
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
