// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Manifold;
import org.spinscape.explorers.smooth.landscape.Curvature;
import org.spinscape.explorers.smooth.landscape.SmoothLandscape;
import org.spinscape.kernels.descent.Hop;
import org.spinscape.kernels.descent.QuasiNewton;

/** Descents from one start and from kicks after it, and what their ends are. Owned by one thread. */
final class Descents {

	private final Hamiltonian<?> hamiltonian;
	private final Manifold space;
	private final Hop hop;
	private final SmoothTreeExplorer.Plan plan;
	private final Runnable each;

	/**
	 * Where a descent has ended.
	 *
	 * @param first     whether it began at a random start
	 * @param gradient  length of what is left of it
	 * @param rest      what the end is
	 * @param curvature eigenvalue of the Hessian nearest to zero; NaN if it was not looked at
	 */
	record End(boolean first, double[] point, double energy, double gradient, Rest rest, double curvature) {
	}

	/** What an end is. */
	enum Rest {
		/** The gradient has not vanished. */
		NONE,
		/** It has, and the landscape bends down in some direction. */
		SADDLE,
		/** It has, and the landscape does not, as far as it was looked at. */
		MINIMUM
	}

	/** @param each is told of each step */
	Descents(Hamiltonian<?> hamiltonian, SmoothTreeExplorer.Plan plan, Runnable each) {
		this.hamiltonian = hamiltonian;
		this.plan = plan;
		this.each = each;
		space = (Manifold) hamiltonian.space();
		hop = new Hop(space, hamiltonian.capability(Gradient.class).orElseThrow().preciseEvaluator(), plan.kick(),
				plan.tolerance(), plan.steps());
	}

	/** The ends of a descent from a random start and its hops, in order. */
	List<End> fromRandom(RandomStream random) {
		return run(space.random(random).values(), true, random);
	}

	/** The same from the native state of the model, which must have one. */
	List<End> fromNative(RandomStream random) {
		Planted planted = hamiltonian.capability(Planted.class).orElseThrow();
		return run(space.cast(planted.nativeState()).values(), false, random);
	}

	private List<End> run(double[] start, boolean first, RandomStream random) {
		List<End> ends = new ArrayList<>();
		End lowest = end(hop.descend(start, each), first);
		ends.add(lowest);
		for (int i = 0; i < plan.hops(); i++) {
			End end = end(hop.from(lowest.point(), random, each), false);
			ends.add(end);
			if (end.energy() < lowest.energy()) {
				lowest = end;
			}
		}
		return ends;
	}

	private End end(QuasiNewton descent, boolean first) {
		Rest rest = descent.gradientNorm() <= plan.tolerance() ? Rest.MINIMUM : Rest.NONE;
		double curvature = Double.NaN;
		if (rest == Rest.MINIMUM && space.sites() <= plan.curvatureLimit()) {
			SmoothLandscape landscape = new SmoothLandscape(hamiltonian);
			landscape.evaluatePrecisely(descent.point(), new double[descent.point().length]);
			Curvature hessian = new Curvature(landscape, descent.point());
			curvature = hessian.softest();
			rest = hessian.index() > 0 ? Rest.SADDLE : Rest.MINIMUM;
		}
		return new End(first, descent.point(), descent.energy(), descent.gradientNorm(), rest, curvature);
	}
}
