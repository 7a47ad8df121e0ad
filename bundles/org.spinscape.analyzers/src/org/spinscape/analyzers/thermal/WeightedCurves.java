// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

import org.spinscape.analyzers.statistics.Autocorrelation;
import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/**
 * The curves of a run with weights that are not Boltzmann's, see {@link Reweighting}: each record counts with
 * exp(-E/T) over its weight. Weights are known up to a constant for each replica, which the number of all states fixes: the
 * records of a replica, each over its weight, stand for all states once.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevLett.68.9">B. A. Berg, T. Neuhaus, Phys. Rev. Lett. 68, 9 (1992)</a>
 */
final class WeightedCurves {

	/** Independent records that must carry a mean. */
	private static final double FEWEST_INDEPENDENT = 20;

	private final TaskData data;
	private final LandscapeFacts facts;
	private final Recording energy;
	private final Recording weights;
	private final double[] temperatures;
	private final int blocks;
	private final double inefficiency;

	/** @param temperatures to evaluate at */
	WeightedCurves(TaskData data, Recording energy, Recording weights, double[] temperatures, int blocks) {
		this.data = data;
		this.facts = data.facts();
		this.energy = energy;
		this.weights = weights;
		this.temperatures = temperatures;
		this.blocks = Math.min(blocks, energy.length());
		inefficiency = Math.max(1, 2 * Autocorrelation.of(energy.componentMean(0)).tau());
	}

	/** Instead of curves where nobody has said at which temperatures. */
	static Result unasked() {
		return new Verdict(ReweightedKinds.REWEIGHTING.tag(), Level.CANNOT_SAY,
				"The run has no temperatures of its own and none were asked"
						+ " for: give lowest and highest, or temperatures.");
	}

	List<Result> results() {
		WeightedSums[] sums = new WeightedSums[temperatures.length];
		double[] independent = new double[temperatures.length];
		for (int t = 0; t < sums.length; t++) {
			sums[t] = sums(1 / temperatures[t], energy);
			independent[t] = sums[t].effective() / inefficiency;
		}
		double hot = sums(0, energy).effective() / inefficiency;
		boolean absolute = !Double.isNaN(facts.logStates()) && hot >= FEWEST_INDEPENDENT;
		boolean enough = energy.length() >= 2 * blocks;
		List<Result> results = new ArrayList<>();
		results.add(verdict(independent, hot, absolute, enough));
		if (!enough) {
			return results;
		}
		String error = "; from a run with weights of its own, error by jackknife over " + blocks
				+ " blocks of it; undefined where fewer than " + (int) FEWEST_INDEPENDENT + " independent records carry it";
		double sites = Math.max(1, facts.sites());
		if (absolute) {
			results.add(curve(ReweightedKinds.LOG_PARTITION.more(", Z the sum of exp(-E/T) over all states" + error),
					"", independent,
					sums, (s, t) -> facts.logStates() + s.logRatio()));
		}
		results.add(curve(ReweightedKinds.ENERGY.more(error), "J/site", independent, sums,
				(s, t) -> s.mean() / sites));
		results.add(curve(ReweightedKinds.SPECIFIC_HEAT.more(error), "k_B/site", independent, sums, (s,
				t) -> s.variance() / (t * t * sites)));
		if (absolute) {
			results.add(curve(ReweightedKinds.ENTROPY.more(error), "k_B/site",
					independent, sums, (s, t) -> (s.mean() / t + facts.logStates() + s.logRatio()) / sites));
		}
		addOthers(results, independent, error);
		return results;
	}

	/** Other observables of a run with one replica are functions of its state alone; those of several may be of pairs. */
	private void addOthers(List<Result> results, double[] independent, String error) {
		for (Recording other : data.recordings()) {
			if (weights.values()[0].length == 1 && other.values()[0].length == 1 && !other.name().equals(energy.name())
					&& !other.name().equals(weights.name())) {
				WeightedSums[] sums = new WeightedSums[temperatures.length];
				for (int t = 0; t < sums.length; t++) {
					sums[t] = sums(1 / temperatures[t], other);
				}
				results.add(curve(ReweightedKinds.OBSERVABLE.label(ResultTag.OF, other.name())
						.means("Thermal mean. " + other.meaning() + error), other.unit(),
						independent, sums, (s, t) -> s.mean()));
			}
		}
	}

	private WeightedSums sums(double beta, Recording observable) {
		return new WeightedSums(weights.values()[0], energy.values()[0], observable.values()[0], beta, blocks);
	}

	private Verdict verdict(double[] independent, double hot, boolean absolute, boolean enough) {
		int least = 0;
		int missing = 0;
		for (int t = 0; t < independent.length; t++) {
			least = independent[t] < independent[least] ? t : least;
			missing += independent[t] >= FEWEST_INDEPENDENT ? 0 : 1;
		}
		String numbers = String.format(Locale.ROOT,
				"Fewest independent records carry T = %.4g: about %.0f; %.0f are needed. ",
				temperatures[least], independent[least], FEWEST_INDEPENDENT);
		if (!enough) {
			return new Verdict(ReweightedKinds.REWEIGHTING.tag(), Level.CANNOT_SAY, numbers + "There are " + energy.length()
					+ " records, too few for " + blocks + " blocks: no curves are given. Record more.");
		}
		String log = absolute ? "ln Z is absolute, by the number of states."
				: Double.isNaN(facts.logStates()) ? "ln Z is left out: the number of states is not known."
						: String.format(Locale.ROOT,
								"ln Z is left out: only %.1f independent records reach infinite temperature.",
								hot);
		return missing == 0 ? new Verdict(ReweightedKinds.REWEIGHTING.tag(), Level.SUPPORTED, numbers + log)
				: new Verdict(ReweightedKinds.REWEIGHTING.tag(), Level.CANNOT_SAY, numbers + missing + " of "
						+ independent.length
						+ " temperatures have fewer and are left undefined: record more, or learn for longer. " + log);
	}

	/** A quantity of the sums at a temperature. */
	private interface Quantity {

		double of(WeightedSums.Part part, double temperature);
	}

	private Series curve(ResultTag tag, String unit, double[] independent, WeightedSums[] sums,
			Quantity quantity) {
		double[] values = new double[temperatures.length];
		double[] errors = new double[temperatures.length];
		for (int t = 0; t < values.length; t++) {
			boolean known = independent[t] >= FEWEST_INDEPENDENT;
			values[t] = known ? quantity.of(sums[t].without(_ -> false), temperatures[t]) : Double.NaN;
			errors[t] = known ? error(sums[t], quantity, temperatures[t]) : Double.NaN;
		}
		return new Series(tag, Axis.of("temperature", "J/k_B", temperatures), new Axis(tag.kind().id(), unit, values,
				errors));
	}

	/** Blocks that are not independent show where two neighbours are left out at a time. */
	private double error(WeightedSums sums, Quantity quantity, double temperature) {
		double largest = 0;
		for (int merged = 1; merged <= 2; merged++) {
			int groups = blocks / merged;
			double[] without = new double[groups];
			for (int group = 0; group < groups; group++) {
				int size = merged;
				int left = group;
				IntPredicate out = block -> block / size == left;
				without[group] = quantity.of(sums.without(out), temperature);
			}
			largest = Math.max(largest, Jackknife.error(without));
		}
		return largest;
	}
}
