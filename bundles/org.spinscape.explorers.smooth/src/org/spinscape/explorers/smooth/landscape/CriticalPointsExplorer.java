// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.GaussianForm;
import org.spinscape.core.kind.SmoothKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.space.Vectors;

/** See {@link CriticalPoints}. */
final class CriticalPointsExplorer implements Explorer {

	static final ResultKind<Scalar> CRITICAL_POINTS = ResultKind.scalar("critical-points", "",
			"Number of different critical points found");
	static final ResultKind<Scalar> REJECTED_SEARCHES = ResultKind.scalar("rejected-searches", "",
			"Number of searches that ended where the squared gradient is least but not zero, or not at all");
	static final ResultKind<Scalar> CRITICAL_MINIMA = ResultKind.scalar("critical-minima", "",
			"Number of minima among the critical points found");
	static final ResultKind<Scalar> LOWEST_DENSITY = ResultKind.scalar("lowest-density", "J",
			"Lowest energy of the critical points found");
	static final ResultKind<Scalar> INDEX_RMS = ResultKind.scalar("index-rms", "",
			"Root mean square distance of the share of"
					+ " negative eigenvalues from its value for infinitely many components, over the critical points found");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = Stream.concat(IndexFit.KINDS.stream(), Stream.of(CRITICAL_POINTS,
			REJECTED_SEARCHES, CRITICAL_MINIMA, LOWEST_DENSITY, INDEX_RMS, SmoothKinds.CRITICAL_POINTS)).toList();

	private static final int MOST_STEPS = 100_000;
	/** Where the complete descent may stop: its energy only sets the scale of the others. */
	private static final double FLAT = 1e-4;

	private final int starts;
	private final double slope;
	private final boolean eigenvectors;
	private final int denseLimit;
	private final int products;

	CriticalPointsExplorer(int starts, double slope, boolean eigenvectors, int denseLimit, int products) {
		this.starts = starts;
		this.slope = slope;
		this.eigenvectors = eigenvectors;
		this.denseLimit = denseLimit;
		this.products = products;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		SmoothLandscape first = new SmoothLandscape(hamiltonian);
		SteepestPath descent = new SteepestPath(first, context);
		double[] start = first.randomPoint(context.random());
		descent.follow(start, Double.NEGATIVE_INFINITY, FLAT, MOST_STEPS);
		double bottom = descent.energy();
		double top = top(first, descent, start);
		context.kernel(eigenvectors ? "steps along all eigenvectors" : dense(first) ? "damped Newton steps, dense eigenvalues"
				: "damped Newton steps of " + products + " products with the Hessian, eigenvalues of what is found");
		List<Optional<CriticalPoint>> found = Trials.run(starts, StreamName.CRITICAL_POINTS, context,
				random -> search(hamiltonian, bottom + (top - bottom) * random.nextDouble(), random, context));
		return report(first, EnergyScale.of(hamiltonian), found, theory(hamiltonian));
	}

	/** Where an ascent ends, if energies have an upper end. */
	private static double top(SmoothLandscape landscape, SteepestPath path, double[] start) {
		if (!landscape.bounded()) {
			return landscape.evaluate(start, new double[start.length]);
		}
		path.follow(start, Double.POSITIVE_INFINITY, FLAT, MOST_STEPS);
		return path.energy();
	}

	private Optional<CriticalPoint> search(Hamiltonian<?> hamiltonian, double lid, RandomStream random,
			ExplorerContext context) {
		SmoothLandscape landscape = new SmoothLandscape(hamiltonian);
		double[] begin = landscape.randomPoint(random);
		if (eigenvectors && !landscape.bounded() && random.nextInt(2) == 0) {
			// Nearer to the origin, where saddles of a flat space are that a descent does not pass.
			Vectors.scale(begin, random.nextDouble());
			return along(landscape, begin, random, context);
		}
		double[] start = new SteepestPath(landscape, context).follow(begin, lid, FLAT, MOST_STEPS);
		if (eigenvectors) {
			return along(landscape, start, random, context);
		}
		return new SaddleSearch(landscape, context, slope, dense(landscape) ? at -> new Curvature(landscape, at)
				: at -> new ProductCurvature(landscape, at, products)).from(start);
	}

	private Optional<CriticalPoint> along(SmoothLandscape landscape, double[] start, RandomStream random,
			ExplorerContext context) {
		return new EigenvectorSearch(landscape, context, slope).from(start, negative -> random.nextInt(negative + 1));
	}

	private boolean dense(SmoothLandscape landscape) {
		return landscape.sites() <= denseLimit;
	}

	static Optional<SphericalTheory> theory(Hamiltonian<?> hamiltonian) {
		return hamiltonian.capability(GaussianForm.class).map(form -> new SphericalTheory(form.degree()));
	}

	private List<Result> report(SmoothLandscape landscape, EnergyScale scale, List<Optional<CriticalPoint>> found,
			Optional<SphericalTheory> theory) {
		List<CriticalPoint> points = new ArrayList<>();
		for (Optional<CriticalPoint> one : found) {
			one.filter(point -> points.stream().noneMatch(other -> point.same(other, landscape))).ifPresent(points::add);
		}
		points.sort(Comparator.comparingDouble(CriticalPoint::energy));
		long rejected = found.stream().filter(Optional::isEmpty).count();
		List<Result> results = new ArrayList<>();
		results.add(Scalar.exact(CRITICAL_POINTS.more(" in " + starts
				+ " searches"), points.size()));
		results.add(Scalar.exact(REJECTED_SEARCHES, rejected));
		results.add(Scalar.exact(CRITICAL_MINIMA,
				points.stream().filter(point -> point.index() == 0).count()));
		results.add(Scalar.exact(LOWEST_DENSITY.means("Lowest " + scale.phrase() + " of the critical points found"),
				points.isEmpty() ? Double.NaN : scale.of(points.getFirst().energy())));
		theory.ifPresent(known -> results.add(Scalar.exact(INDEX_RMS,
				rms(points, landscape, known))));
		results.addAll(IndexFit.of(points.stream().mapToDouble(point -> scale.of(point.energy())).toArray(),
				points.stream().mapToDouble(point -> share(point, landscape)).toArray()));
		results.add(table(points, landscape, scale, theory));
		return results;
	}

	private static double rms(List<CriticalPoint> points, SmoothLandscape landscape, SphericalTheory theory) {
		return Math.sqrt(points.stream().mapToDouble(point -> {
			double off = share(point, landscape) - theory.indexFraction(point.energy() / landscape.sites());
			return off * off;
		}).average().orElse(Double.NaN));
	}

	private static double share(CriticalPoint point, SmoothLandscape landscape) {
		return point.index() / (double) landscape.dimension();
	}

	private static Table table(List<CriticalPoint> points, SmoothLandscape landscape, EnergyScale scale,
			Optional<SphericalTheory> theory) {
		List<Table.Column> columns = new ArrayList<>(List.of(
				column(points, SmoothKinds.ENERGY_DENSITY.name(), scale.unit(), point -> scale.of(point.energy())),
				new IntegerColumn("index", "", points.stream().mapToLong(CriticalPoint::index).toArray()),
				column(points, "index share", "", point -> share(point, landscape)),
				column(points, "softest eigenvalue", scale.unit(), CriticalPoint::softest),
				column(points, "slope", scale.unit(), CriticalPoint::slope)));
		theory.ifPresent(known -> columns.add(3, column(points, "index share in theory", "",
				point -> known.indexFraction(point.energy() / landscape.sites()))));
		return new Table(SmoothKinds.CRITICAL_POINTS.more("; index: number of negative eigenvalues of the Hessian"
				+ " along the space of states; in theory: semicircle law for infinitely many components"), columns);
	}

	private static RealColumn column(List<CriticalPoint> points, String name, String unit,
			ToDoubleFunction<CriticalPoint> what) {
		return new RealColumn(name, unit, points.stream().mapToDouble(what).toArray());
	}
}
