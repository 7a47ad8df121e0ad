// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

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
import org.spinscape.kernels.descent.QuasiNewton;

/** See {@link MinimumPaths}. */
final class MinimumPathsExplorer implements Explorer {

	private static final int MEMORY = 20;
	/** Minima nearer to each other than this share of their size are one. */
	private static final double SAME = 1e-3;

	/** What to do; see {@link MinimumPaths}. */
	record Plan(int pairs, double tolerance, int steps, int pieces, int relaxations) {
	}

	private final Plan plan;

	MinimumPathsExplorer(Plan plan) {
		this.plan = plan;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		StreamFamily family = context.random().family();
		Alignment alignment = new Alignment(hamiltonian);
		double reference = referenceEnergy(hamiltonian);
		List<PairOfMinima> pairs = new ArrayList<>(Collections.nCopies(plan.pairs(), null));
		Crew crew = new Crew(context, "paths between minima", plan.pairs());
		crew.run(plan.pairs(), i -> {
			RandomStream random = family.split(StreamName.MINIMUM_PAIR, i, 0);
			pairs.set(i, pair(hamiltonian, alignment, random, () -> crew.did(0)));
			crew.did(1);
		});
		return new PathReport(pairs, reference, plan.tolerance()).results();
	}

	private static <C extends Configuration> double referenceEnergy(Hamiltonian<C> hamiltonian) {
		return hamiltonian.energy(hamiltonian.space().create());
	}

	private PairOfMinima pair(Hamiltonian<?> hamiltonian, Alignment alignment, RandomStream random, Runnable each) {
		Manifold space = (Manifold) hamiltonian.space();
		Gradient.Evaluator evaluator = hamiltonian.capability(Gradient.class).orElseThrow().preciseEvaluator();
		QuasiNewton one = descend(space, evaluator, random, each);
		QuasiNewton other = descend(space, evaluator, random, each);
		double slope = Math.max(one.gradientNorm(), other.gradientNorm());
		if (!(slope <= plan.tolerance())) {
			return PairOfMinima.unconverged(one.energy(), other.energy(), slope);
		}
		Alignment.Place place = alignment.place(one.point());
		if (alignment.apart(alignment.place(other.point()), place) <= SAME * place.size()) {
			return PairOfMinima.same(one.energy(), other.energy(), slope);
		}
		double[] image = alignment.align(other.point(), one.point());
		double distance = Alignment.distance(one.point(), image);
		double raw = Polyline.of(space, Polyline.line(space, one.point(), other.point(), plan.pieces()), evaluator).barrier();
		Polyline line = Polyline.of(space, Polyline.line(space, one.point(), image, plan.pieces()), evaluator);
		Polyline curve = new CurvedPath(space, evaluator, plan.pieces(), plan.relaxations(), each).find(one.point(), image);
		return new PairOfMinima(one.energy(), other.energy(), slope, PairOfMinima.Kind.DIFFERENT,
				Alignment.distance(one.point(), other.point()), distance, raw, line, curve);
	}

	private QuasiNewton descend(Manifold space, Gradient.Evaluator evaluator, RandomStream random, Runnable each) {
		QuasiNewton descent = new QuasiNewton(space, evaluator, MEMORY, space.random(random).values());
		descent.descend(plan.tolerance(), plan.steps(), each);
		return descent;
	}
}
