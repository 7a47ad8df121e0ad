// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.spinscape.analyzers.order.OverlapUnits.Reduced;
import org.spinscape.analyzers.series.Slots;
import org.spinscape.analyzers.statistics.Bootstrap;
import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.analyzers.study.Curves;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyAnalyzer;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.kind.OrderKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

/** See {@link OverlapDistribution}. */
final class OverlapStudy implements StudyAnalyzer {

	static final ResultKind<Scalar> Q_EA = ResultKind.scalar("q-ea", "",
			"Position of the outer peak of the averaged P(q), by a parabola through its highest bin at q >= 0 and the two"
					+ " beside it: the Edwards-Anderson order parameter of the finite system");
	static final ResultKind<Scalar> MAGNITUDE = ResultKind.scalar("overlap-magnitude", "", "Average of |q|");
	static final ResultKind<Scalar> CENTRE_WEIGHT = ResultKind.scalar("overlap-centre-weight", "",
			"Weight of small |q| in P(q), positive in every finite system");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(OrderKinds.OVERLAP_DISTRIBUTION, Q_EA, Q_EA.curve(), MAGNITUDE,
			MAGNITUDE.curve(), CENTRE_WEIGHT, CENTRE_WEIGHT.curve());

	private static final int RESAMPLES = 200;

	private final int wanted;
	private final double centre;

	OverlapStudy(int wanted, double centre) {
		this.wanted = wanted;
		this.centre = centre;
	}

	/** Of one unit: {@code density[slot][bin]}, weight near 0 and mean magnitude by slot. */
	private record Unit(OverlapDensity bins, double[][] density, double[][] numbers) {
	}

	@Override
	public List<StudyResult> analyze(Study study) {
		List<StudyResult> results = new ArrayList<>();
		for (int p = 0; p < study.arm().points().size(); p++) {
			StudyPoint point = study.arm().points().get(p);
			Optional<Reduced<Unit>> units = OverlapUnits.reduce(point, (overlaps, facts) -> {
				OverlapDensity bins = Moments.components(overlaps.tag()) == 1 ? new OverlapDensity(facts.sites(), wanted)
						: OverlapDensity.ofNumbers(wanted);
				double[][] density = new double[overlaps.slots()][];
				double[][] numbers = new double[overlaps.slots()][];
				for (int slot = 0; slot < density.length; slot++) {
					density[slot] = bins.of(overlaps, slot, facts.symmetric());
					numbers[slot] = numbers(overlaps.values()[slot]);
				}
				return new Unit(bins, density, numbers);
			});
			int number = p;
			units.ifPresent(found -> new Point(found, study, number).results()
					.forEach(result -> results.add(new StudyResult(point.values(), result))));
		}
		return results;
	}

	private double[] numbers(double[][] components) {
		double small = 0;
		double magnitude = 0;
		long count = 0;
		for (double[] component : components) {
			for (double q : component) {
				small += Math.abs(q) < centre ? 1 : 0;
				magnitude += Math.abs(q);
				count++;
			}
		}
		return new double[] { small / count, magnitude / count };
	}

	/** The results of one sweep point. */
	private final class Point {

		private final Reduced<Unit> units;
		private final Study study;
		private final int number;
		private final OverlapDensity bins;
		private final double[] centres;

		Point(Reduced<Unit> units, Study study, int number) {
			this.units = units;
			this.study = study;
			this.number = number;
			bins = units.values().getFirst().bins();
			centres = new double[bins.bins()];
			Arrays.setAll(centres, bins::centre);
		}

		List<Result> results() {
			int slots = units.temperatures().length;
			List<Result> results = new ArrayList<>();
			Estimate[] peaks = new Estimate[slots];
			Estimate[] small = new Estimate[slots];
			Estimate[] magnitude = new Estimate[slots];
			for (int slot = 0; slot < slots; slot++) {
				int at = slot;
				double[][] rows = units.values().stream().map(unit -> unit.density()[at]).toArray(double[][]::new);
				results.add(distribution(slot, Jackknife.several(rows, UnaryOperator.identity())));
				Bootstrap peak = Bootstrap.of(rows.length,
						drawn -> peak(Jackknife.mean(Arrays.stream(drawn).mapToObj(i -> rows[i]).toArray(double[][]::new))),
						RESAMPLES, study.random(number + "/q-ea", slot));
				peaks[slot] = new Estimate(peak.value(), rows.length < 2 ? Double.NaN : peak.error());
				double[][] numbers = units.values().stream().map(unit -> unit.numbers()[at]).toArray(double[][]::new);
				small[slot] = Jackknife.of(numbers, means -> means[0]);
				magnitude[slot] = Jackknife.of(numbers, means -> means[1]);
			}
			results.add(curve(Q_EA.more("; error by bootstrap over " + units.errorsOver()), peaks));
			results.add(curve(MAGNITUDE.more("; error over " + units.errorsOver()), magnitude));
			results.add(curve(CENTRE_WEIGHT.means("Weight of |q| < " + centre
					+ " in P(q), positive in every finite system; error over " + units.errorsOver()), small));
			return results;
		}

		private Series distribution(int slot, Estimate[] density) {
			ResultTag tag = OrderKinds.OVERLAP_DISTRIBUTION.means("Density P(q) of the replica overlap at T = "
					+ units.temperatures()[slot] + " J/k_B, averaged over " + units.errorsOver()
					+ "; q and -q count as one where the model does not tell them apart");
			return new Series(units.temperatures().length == 1 ? tag : Slots.label(tag, units.temperatures(), slot),
					Axis.of("overlap", "", centres),
					new Axis("P(q)", "", Arrays.stream(density).mapToDouble(Estimate::value).toArray(),
							Arrays.stream(density).mapToDouble(Estimate::error).toArray()));
		}

		/** The outermost bins hold fewer levels but are densities all the same. */
		private double peak(double[] density) {
			int best = density.length / 2;
			for (int bin = best; bin < density.length; bin++) {
				best = density[bin] > density[best] ? bin : best;
			}
			if (best + 1 >= density.length || centres[best] == 0) {
				return centres[best];
			}
			double left = density[best - 1];
			double right = density[best + 1];
			double curvature = left - 2 * density[best] + right;
			double shift = curvature < 0 ? 0.5 * (left - right) / curvature : 0;
			return centres[best] + shift * (centres[best + 1] - centres[best]);
		}

		private Result curve(ResultTag tag, Estimate[] estimates) {
			return Curves.of(tag, units.temperatures(), estimates, units.disorder(), units.values().size());
		}
	}
}
