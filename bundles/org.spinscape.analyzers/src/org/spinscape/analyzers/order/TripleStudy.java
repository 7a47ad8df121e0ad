// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.analyzers.order.OverlapUnits.Reduced;
import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.analyzers.study.Curves;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** See {@link Ultrametricity}. */
final class TripleStudy implements StudyAnalyzer {

	static final ResultKind<Verdict> ULTRAMETRICITY = ResultKind.verdict("ultrametricity",
			"Overlaps of three states are ultrametric");
	static final ResultKind<Scalar> ULTRAMETRICITY_K = ResultKind.scalar("ultrametricity-k", "",
			"K = (q2 - q3)/sd(q) of triples of replicas with q1 >= q2 >= q3, sd over the sample's P(q); magnitudes |q|"
					+ " throughout where states and their mirror images are one");
	static final ResultKind<Scalar> ULTRAMETRICITY_NULL = ResultKind.scalar("ultrametricity-null", "",
			"What K would be for three independent draws from the same sample's P(q)");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(ULTRAMETRICITY, ULTRAMETRICITY_K,
			ULTRAMETRICITY_K.curve(), ULTRAMETRICITY_NULL, ULTRAMETRICITY_NULL.curve());

	private static final int FEWEST_SAMPLES = 10;
	private static final double SIGMAS = 2;

	@Override
	public List<StudyResult> analyze(Study study) {
		List<StudyResult> results = new ArrayList<>();
		for (StudyPoint point : study.arm().points()) {
			// By slot: K and what independent draws would give.
			Optional<Reduced<double[][]>> units = OverlapUnits.reduce(point, (overlaps, facts) -> {
				double[][] own = new double[overlaps.slots()][];
				for (int slot = 0; slot < own.length; slot++) {
					double[][] values = overlaps.values()[slot];
					double deviation = Triples.deviation(values, facts.symmetric());
					own[slot] = Triples.replicas(values.length) < 3 ? new double[] { Double.NaN, Double.NaN }
							: new double[] { Triples.meanGap(values, facts.symmetric()) / deviation,
									Triples.independentGap(values, facts.symmetric()) / deviation };
				}
				return own;
			});
			units.ifPresent(found -> results(found).forEach(result -> results.add(new StudyResult(point.values(), result))));
		}
		return results;
	}

	private static List<Result> results(Reduced<double[][]> units) {
		int slots = units.temperatures().length;
		Estimate[][] curves = new Estimate[3][slots];
		for (int slot = 0; slot < slots; slot++) {
			int at = slot;
			// A sample whose overlap never changed has no K.
			double[][] rows = units.values().stream().map(unit -> unit[at])
					.filter(pair -> Double.isFinite(pair[0]) && Double.isFinite(pair[1])).toArray(double[][]::new);
			for (int k = 0; k < 3; k++) {
				int which = k;
				curves[k][slot] = rows.length == 0 ? new Estimate(Double.NaN, Double.NaN)
						: Jackknife.of(rows, means -> which < 2 ? means[which] : means[0] - means[1]);
			}
		}
		String over = "; average and error over " + units.errorsOver();
		List<Result> results = new ArrayList<>();
		results.add(curve(ULTRAMETRICITY_K.more(over), units, curves[0]));
		results.add(curve(ULTRAMETRICITY_NULL.more(over), units, curves[1]));
		results.add(verdict(units, curves));
		return results;
	}

	private static Verdict verdict(Reduced<double[][]> units, Estimate[][] curves) {
		int cold = 0;
		for (int slot = 1; slot < units.temperatures().length; slot++) {
			cold = units.temperatures()[slot] < units.temperatures()[cold] ? slot : cold;
		}
		Estimate difference = curves[2][cold];
		String claim = "At the lowest temperature triples of replicas are closer to ultrametric than independent overlaps";
		if (Double.isNaN(difference.value())) {
			return new Verdict(ULTRAMETRICITY.means(claim), Level.CANNOT_SAY,
					"Triples need three or more replicas whose overlaps vary; set the number of replicas to 3 or more.");
		}
		String numbers = "At T = %.4g K = %.4g +- %.2g, independent draws give %.4g, the difference is %.3g +- %.2g over %s"
				.formatted(units.temperatures()[cold], curves[0][cold].value(), curves[0][cold].error(),
						curves[1][cold].value(), difference.value(), difference.error(), units.errorsOver());
		if (!units.disorder() || units.values().size() < FEWEST_SAMPLES) {
			return new Verdict(ULTRAMETRICITY.means(claim), Level.CANNOT_SAY,
					numbers + "; at least " + FEWEST_SAMPLES + " disorder samples are needed.");
		}
		Level level = Math.abs(difference.value()) <= SIGMAS * difference.error() ? Level.CANNOT_SAY
				: difference.value() < 0 ? Level.SUPPORTED : Level.NOT_SUPPORTED;
		return new Verdict(ULTRAMETRICITY.means(claim), level, numbers + ". A finite system of one size cannot show"
				+ " ultrametricity itself; compare the trend of K with size.");
	}

	private static Result curve(ResultTag tag, Reduced<double[][]> units, Estimate[] estimates) {
		return Curves.of(tag, units.temperatures(), estimates, units.disorder(), units.values().size());
	}
}
