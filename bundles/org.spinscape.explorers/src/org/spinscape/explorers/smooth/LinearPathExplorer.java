// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth;

import java.util.List;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.explorers.walkers.Mean;

/** See {@link LinearPath}. */
final class LinearPathExplorer implements Explorer {

	private static final int MOST_STEPS = 100_000;
	private static final double FLAT = 1e-6;
	/** A rise of less than this share of the whole fall is rounding. */
	private static final double NOISE = 1e-9;
	/** A bump of less than this share of the whole fall is none that matters. */
	private static final double SMALL = 0.01;

	private final int paths;
	private final double[] along;
	private final boolean sphere;

	LinearPathExplorer(int paths, int points, double from, double to, boolean sphere) {
		this.paths = paths;
		this.sphere = sphere;
		along = new double[points];
		for (int i = 0; i < points; i++) {
			along[i] = from + (to - from) * i / (points - 1);
		}
	}

	/** Energies per component along one path, and what they look like between its ends. */
	private record Profile(double[] energies, int turns, double bump) {
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		List<Profile> profiles = Trials.run(paths, "linear paths", context, random -> profile(hamiltonian, random, context));
		int points = along.length;
		double[] means = new double[points];
		double[] errors = new double[points];
		for (int i = 0; i < points; i++) {
			int at = i;
			Mean mean = Mean.of(profiles.stream().mapToDouble(profile -> profile.energies()[at]).toArray());
			means[i] = mean.value();
			errors[i] = mean.error();
		}
		double smooth = profiles.stream().filter(profile -> profile.bump() < SMALL).count() / (double) paths;
		double[] bumps = profiles.stream().mapToDouble(Profile::bump).sorted().toArray();
		double turns = profiles.stream().mapToInt(Profile::turns).average().orElse(Double.NaN);
		String way = sphere ? "the chord from a random start to the end of its descent, put back onto the sphere"
				: "the chord from a random start to the end of its descent";
		return List.of(
				Scalar.thermal("smooth-paths", "", "Share of paths whose largest rise between start and end is below "
						+ "1 % of the whole fall, on " + way + "; error of a binomial share", smooth,
						Math.sqrt(smooth * (1 - smooth) / paths), paths),
				Scalar.exact("largest-bump", "", "Largest rise between start and end over the whole fall, of all paths",
						bumps[bumps.length - 1]),
				Scalar.exact("slope-changes", "", "Mean number of changes of sign of the slope between start and end", turns),
				new Series("linear-path", "Mean energy per component on " + way + " (0 start, 1 end) over " + paths
						+ " paths, with its standard error",
						Axis.of("position", "", along), new Axis("energy density", "J", means, paths < 2 ? new double[0] : errors)));
	}

	private Profile profile(Hamiltonian<?> hamiltonian, RandomStream random, ExplorerContext context) {
		SmoothLandscape landscape = new SmoothLandscape(hamiltonian);
		double[] start = landscape.randomPoint(random);
		double[] end = new SteepestPath(landscape, context).follow(start, Double.NEGATIVE_INFINITY, FLAT, MOST_STEPS);
		double[] energies = new double[along.length];
		double[] scratch = new double[start.length];
		for (int i = 0; i < along.length; i++) {
			double[] point = new double[start.length];
			Vectors.add(point, 1 - along[i], start);
			Vectors.add(point, along[i], end);
			if (sphere) {
				landscape.retract(point);
			}
			energies[i] = landscape.evaluate(point, scratch) / landscape.sites();
		}
		return between(energies);
	}

	/** Looks at the part between start and end. */
	private Profile between(double[] energies) {
		double lowest = Double.POSITIVE_INFINITY;
		double bump = 0;
		int turns = 0;
		int sense = 0;
		double first = Double.NaN;
		double last = Double.NaN;
		double before = Double.NaN;
		for (int i = 0; i < along.length; i++) {
			if (along[i] < -NOISE || along[i] > 1 + NOISE) {
				continue;
			}
			first = Double.isNaN(first) ? energies[i] : first;
			last = energies[i];
			lowest = Math.min(lowest, energies[i]);
			bump = Math.max(bump, energies[i] - lowest);
			double step = energies[i] - before;
			if (Math.abs(step) > NOISE * Math.abs(first)) {
				int now = step > 0 ? 1 : -1;
				turns += sense != 0 && now != sense ? 1 : 0;
				sense = now;
			}
			before = energies[i];
		}
		return new Profile(energies, turns, bump / (first - last));
	}
}
