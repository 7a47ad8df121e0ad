// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
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
	private final Plan plan;
	private final Runnable each;

	/**
	 * How to go down.
	 *
	 * @param hops           kicks after the first descent, each with a descent of its own
	 * @param kick           standard deviation of a kick, in units of the usual size of a component
	 * @param tolerance      length of the gradient below which an end is at rest
	 * @param steps          after which a descent is given up
	 * @param curvatureLimit components up to which the Hessian is looked at
	 */
	record Plan(int hops, double kick, double tolerance, int steps, int curvatureLimit) {

		/** Declares the parameters. @param hops usual number of them */
		static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema, int hops) {
			return schema.integer("hops", hops, 0, 1_000_000).describe(
					"Hops of basin hopping after each of them: the lowest minimum so far is"
							+ " kicked and the descent repeated. Every minimum on the way counts.")
					.positive("kick", 0.5).describe(
							"Standard deviation of a kick, in units of the usual size of a component.")
					.real("tolerance", 1e-6, 0, Double.POSITIVE_INFINITY).unit("J")
					.describe(
							"Length of the gradient below which a descent counts as at rest. Others are left out and counted.")
					.integer("steps", 20_000, 1, 100_000_000).describe("Steps after which a descent is given up.")
					.integer("curvature-limit", 300, 0, 5000)
					.describe(
							"Number of components up to which the whole Hessian is taken at each end, so that saddles are not"
									+ " taken for minima.");
		}

		/** The parameters that {@link #declare} has added. */
		static Plan of(Parameters p) {
			return new Plan(p.integer("hops"), p.real("kick"), p.real("tolerance"), p.integer("steps"),
					p.integer("curvature-limit"));
		}
	}

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
	Descents(Hamiltonian<?> hamiltonian, Plan plan, Runnable each) {
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
