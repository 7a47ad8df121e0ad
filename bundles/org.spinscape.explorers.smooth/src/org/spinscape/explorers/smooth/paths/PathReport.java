// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

import org.spinscape.core.explorer.MeanWithError;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.explorers.smooth.landscape.LineKinds;
import org.spinscape.explorers.smooth.paths.PairOfMinima.Kind;

/** What pairs of minima say about a landscape. @param reference energy of the reference state */
record PathReport(List<PairOfMinima> pairs, double reference, double tolerance) {

	static final ResultKind<Scalar> LOWEST_DEPTH = ResultKind.scalar("lowest-depth", "J",
			"Depth of the lowest minimum found below the reference state");
	static final ResultKind<Scalar> MINIMUM_ENERGY = ResultKind.scalar("minimum-energy", "J",
			"Mean energy of the minima found, with its standard error");
	static final ResultKind<Scalar> MINIMUM_SPREAD = ResultKind.scalar("minimum-spread", "J",
			"Standard deviation of the energies of the minima found");
	static final ResultKind<Scalar> SAME_MINIMUM = ResultKind.scalar("same-minimum", "",
			"Share of pairs at rest that are one and the same minimum up to symmetries;"
					+ " they have no barrier and are not in the means");
	static final ResultKind<Verdict> ENDS_AT_REST = ResultKind.verdict("ends-at-rest",
			"Barriers are between minima: both ends of every path are at rest");
	static final ResultKind<Table> PAIRS_OF_MINIMA = ResultKind.table("pairs-of-minima",
			"Pairs of minima with the paths between them");
	static final ResultKind<Scalar> LINE_BARRIER_RAW = ResultKind.scalar("line-barrier-raw", "J",
			"Barrier on the straight line between two minima as they were found, above the higher of them");
	static final ResultKind<Scalar> CURVE_BARRIER = ResultKind.scalar("curve-barrier", "J",
			"Barrier on the lowest path found, above the higher minimum: an upper bound");
	static final ResultKind<Scalar> RELATIVE_CURVE_BARRIER = ResultKind.scalar("relative-curve-barrier", "",
			"curve-barrier over the depth of the lowest minimum below the reference state");
	static final ResultKind<Series> LINE_PROFILE = ResultKind.series("line-profile",
			"Mean energy on the straight line after alignment");
	static final ResultKind<Series> CURVE_PROFILE = ResultKind.series("curve-profile",
			"Mean energy on the lowest path found");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(LINE_BARRIER_RAW, LineKinds.LINE_BARRIER, CURVE_BARRIER,
			LineKinds.RELATIVE_LINE_BARRIER, RELATIVE_CURVE_BARRIER, LINE_PROFILE, CURVE_PROFILE, LOWEST_DEPTH,
			MINIMUM_ENERGY,
			MINIMUM_SPREAD, SAME_MINIMUM,
			ENDS_AT_REST, PAIRS_OF_MINIMA);

	private long count(Kind kind) {
		return pairs.stream().filter(pair -> pair.kind() == kind).count();
	}

	private DoubleStream minima() {
		return pairs.stream().filter(pair -> pair.kind() != Kind.UNCONVERGED)
				.flatMapToDouble(pair -> DoubleStream.of(pair.one(), pair.other()));
	}

	List<Result> results() {
		double drop = reference - minima().min().orElse(Double.NaN);
		List<Result> results = new ArrayList<>();
		results.add(mean(LINE_BARRIER_RAW, PairOfMinima::raw));
		results.add(mean(LineKinds.LINE_BARRIER.means("Barrier on the straight line after one minimum was brought near to the"
				+ " other by symmetries"), PairOfMinima::lineBarrier));
		results.add(mean(CURVE_BARRIER,
				PairOfMinima::curveBarrier));
		results.add(mean(LineKinds.RELATIVE_LINE_BARRIER.means(
				"line-barrier over the depth of the lowest minimum below the reference state"), pair -> pair.lineBarrier()
						/ drop));
		results.add(mean(RELATIVE_CURVE_BARRIER, pair -> pair.curveBarrier() / drop));
		results.add(Scalar.exact(LOWEST_DEPTH, drop));
		MeanWithError energy = MeanWithError.of(minima().toArray());
		results.add(Scalar.thermal(MINIMUM_ENERGY,
				energy.value(), energy.error(), energy.count()));
		results.add(Scalar.exact(MINIMUM_SPREAD,
				energy.error() * Math.sqrt(energy.count())));
		results.add(Scalar.exact(SAME_MINIMUM, (double) count(Kind.SAME)
				/ (pairs.size() - count(Kind.UNCONVERGED))));
		results.add(converged());
		results.add(table());
		if (count(Kind.DIFFERENT) > 0) {
			results.add(profile(LINE_PROFILE, "the straight line after alignment", PairOfMinima::line));
			results.add(profile(CURVE_PROFILE, "the lowest path found", PairOfMinima::curve));
		}
		return results;
	}

	private Scalar mean(ResultKind<Scalar> kind, ToDoubleFunction<PairOfMinima> value) {
		return mean(kind.tag(), value);
	}

	private Scalar mean(ResultTag tag, ToDoubleFunction<PairOfMinima> value) {
		MeanWithError mean = MeanWithError.of(pairs.stream().mapToDouble(value).toArray());
		return Scalar.thermal(tag.means(tag.meaning() + "; mean over pairs with its standard error"), mean.value(), mean
				.error(),
				mean.count());
	}

	private Verdict converged() {
		long open = count(Kind.UNCONVERGED);
		double worst = pairs.stream().mapToDouble(PairOfMinima::slope).max().orElse(Double.NaN);
		String said = String.format(Locale.ROOT, "The longest gradient at an end is %.3g J, and %.3g J is allowed", worst,
				tolerance);
		return new Verdict(ENDS_AT_REST.tag(),
				open == 0 ? Level.SUPPORTED : Level.CANNOT_SAY, open == 0 ? said + "."
						: said + "; " + open + " of " + pairs.size()
								+ " pairs are left out. Give more steps or a larger tolerance.");
	}

	private Table table() {
		return new Table(PAIRS_OF_MINIMA.tag(), List.of(
				column("energy", "J", PairOfMinima::one), column("other energy", "J", PairOfMinima::other),
				column("gradient", "J", PairOfMinima::slope),
				new TextColumn("ends", pairs.stream().map(pair -> pair.kind().name().toLowerCase(Locale.ROOT)).toList()),
				column("distance", "", PairOfMinima::apart), column("aligned distance", "", PairOfMinima::aligned),
				column("raw line barrier", "J", PairOfMinima::raw), column("line barrier", "J", PairOfMinima::lineBarrier),
				column("curve barrier", "J", PairOfMinima::curveBarrier)));
	}

	private RealColumn column(String name, String unit, ToDoubleFunction<PairOfMinima> value) {
		return new RealColumn(name, unit, pairs.stream().mapToDouble(value).toArray());
	}

	/** Picks one path of a pair. */
	@FunctionalInterface
	private interface Picked {

		Polyline of(PairOfMinima pair);
	}

	private Series profile(ResultKind<Series> kind, String way, Picked path) {
		List<double[]> profiles = pairs.stream().filter(pair -> pair.kind() == Kind.DIFFERENT)
				.map(pair -> path.of(pair).energies()).toList();
		int points = profiles.getFirst().length;
		double[] at = new double[points];
		double[] means = new double[points];
		double[] errors = new double[points];
		for (int i = 0; i < points; i++) {
			int point = i;
			MeanWithError mean = MeanWithError.of(profiles.stream().mapToDouble(energies -> energies[point]).toArray());
			at[i] = (double) i / (points - 1);
			means[i] = mean.value();
			errors[i] = mean.error();
		}
		return new Series(kind.means("Mean energy on " + way + ", over " + profiles.size()
				+ " pairs of minima, with its standard"
				+ " error"), Axis.of("position", "", at), new Axis("energy", "J", means, profiles.size() < 2
						? new double[0] : errors));
	}
}
