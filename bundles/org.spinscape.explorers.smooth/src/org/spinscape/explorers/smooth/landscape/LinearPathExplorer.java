// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.MeanWithError;
import org.spinscape.core.explorer.ShareOfRuns;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.space.Vectors;

/** See {@link LinearPath}. */
final class LinearPathExplorer implements Explorer {

	static final ResultKind<Scalar> SMOOTH_PATHS = ResultKind.scalar("smooth-paths", "",
			"Share of paths whose largest rise between start and end is below 1 % of the whole fall");
	static final ResultKind<Scalar> LARGEST_BUMP = ResultKind.scalar("largest-bump", "",
			"Largest rise between start and end over the whole fall, of all paths");
	static final ResultKind<Scalar> SLOPE_CHANGES = ResultKind.scalar("slope-changes", "",
			"Mean number of changes of sign of the slope between start and end");
	static final ResultKind<Series> LINEAR_PATH = ResultKind.series("linear-path",
			"Mean energy on the way from one state to another");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(LineKinds.UNCONVERGED_ENDS, SMOOTH_PATHS, LARGEST_BUMP, SLOPE_CHANGES,
			LINEAR_PATH, LineKinds.LINE_BARRIER, LineKinds.RELATIVE_LINE_BARRIER);

	private final int paths;
	private final double[] along;
	private final boolean sphere;
	private final boolean minima;
	private final String descent;
	private final double slope;
	private final int mostSteps;

	LinearPathExplorer(Parameters parameters) {
		paths = parameters.integer("paths");
		sphere = "sphere".equals(parameters.text("way"));
		minima = "minima".equals(parameters.text("ends"));
		descent = parameters.text("descent");
		slope = parameters.real("slope");
		mostSteps = parameters.integer("most-steps");
		double from = parameters.real("from");
		double to = parameters.real("to");
		along = new double[parameters.integer("points")];
		for (int i = 0; i < along.length; i++) {
			along[i] = from + (to - from) * i / (along.length - 1);
		}
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		EnergyScale scale = EnergyScale.of(hamiltonian);
		List<LineProfile> profiles = Trials.run(paths, StreamName.LINEAR_PATHS, context,
				random -> profile(hamiltonian, scale, random, context));
		String way = (minima ? "the chord between the ends of two descents"
				: "the chord from a random start to the end of its descent")
				+ (sphere ? ", put back into the space of states" : "");
		List<Result> results = new ArrayList<>(minima ? barriers(profiles, scale, way) : bumps(profiles, way));
		results.add(Scalar.exact(LineKinds.UNCONVERGED_ENDS,
				profiles.stream().mapToInt(LineProfile::unconverged).sum()));
		results.add(series(profiles, scale, way));
		return results;
	}

	private List<Result> bumps(List<LineProfile> profiles, String way) {
		return List.of(
				new ShareOfRuns(profiles.stream().filter(LineProfile::smooth).count(), paths).scalar(
						SMOOTH_PATHS.more(", on " + way + "; error of a binomial share")),
				Scalar.exact(LARGEST_BUMP,
						profiles.stream().mapToDouble(LineProfile::bump).max().orElseThrow()),
				Scalar.exact(SLOPE_CHANGES,
						profiles.stream().mapToInt(LineProfile::turns).average().orElseThrow()));
	}

	/** Ends that are no minima would make barriers of their own: such paths are left out. */
	private List<Result> barriers(List<LineProfile> profiles, EnergyScale scale, String way) {
		String left = " on " + way + "; paths with an end that is not at rest are left out";
		return List.of(
				mean(LineKinds.LINE_BARRIER.more(", as " + scale.phrase() + "," + left), profiles, LineProfile::barrier),
				mean(LineKinds.RELATIVE_LINE_BARRIER.more(", over the mean fall of the two descents," + left), profiles,
						LineProfile::relativeBarrier));
	}

	private static Scalar mean(ResultTag tag, List<LineProfile> profiles,
			ToDoubleFunction<LineProfile> what) {
		Predicate<LineProfile> sure = profile -> profile.unconverged() == 0;
		double[] values = profiles.stream().filter(sure).mapToDouble(what).toArray();
		MeanWithError mean = MeanWithError.of(values);
		return Scalar.thermal(tag, values.length == 0 ? Double.NaN : mean.value(), mean.error(),
				values.length);
	}

	private Series series(List<LineProfile> profiles, EnergyScale scale, String way) {
		double[] means = new double[along.length];
		double[] errors = new double[along.length];
		for (int i = 0; i < along.length; i++) {
			int at = i;
			MeanWithError mean = MeanWithError.of(profiles.stream().mapToDouble(profile -> profile.energies()[at]).toArray());
			means[i] = mean.value();
			errors[i] = mean.error();
		}
		return new Series(LINEAR_PATH.means("Mean " + scale.phrase() + " on " + way + " (0 start, 1 end) over " + paths
				+ " paths, with its standard error"), Axis.of("position", "", along),
				new Axis(scale.quantity(), scale.unit(), means, paths < 2 ? new double[0] : errors));
	}

	private LineProfile profile(Hamiltonian<?> hamiltonian, EnergyScale scale, RandomStream random,
			ExplorerContext context) {
		SmoothLandscape landscape = new SmoothLandscape(hamiltonian);
		Relaxation relaxation = Relaxation.of(descent, landscape, context);
		double[] scratch = new double[landscape.sites()];
		double[] start = landscape.randomPoint(random);
		double[] end = relaxation.follow(start, slope, mostSteps);
		int unconverged = relaxation.slope() > slope ? 1 : 0;
		double fall = landscape.evaluate(start, scratch) - landscape.evaluate(end, scratch);
		if (minima) {
			double[] other = landscape.randomPoint(random);
			start = relaxation.follow(other, slope, mostSteps);
			unconverged += relaxation.slope() > slope ? 1 : 0;
			fall = (fall + landscape.evaluate(other, scratch) - landscape.evaluate(start, scratch)) / 2;
		}
		double[] energies = new double[along.length];
		for (int i = 0; i < along.length; i++) {
			double[] point = new double[start.length];
			Vectors.add(point, 1 - along[i], start);
			Vectors.add(point, along[i], end);
			if (sphere) {
				landscape.retract(point);
			}
			energies[i] = scale.of(landscape.evaluate(point, scratch));
		}
		return LineProfile.of(along, energies, scale.of(fall), unconverged);
	}
}
