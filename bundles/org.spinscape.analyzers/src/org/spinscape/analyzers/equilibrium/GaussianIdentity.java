// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.analyzers.study.TotalEnergy;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

/**
 * The identity [&lt;H&gt;]/N = -(N_b/N) (J^2/T) (1 - [q_link]) of independent Gaussian couplings of zero mean and
 * variance J^2, by partial integration over the couplings. From a random start the energy falls towards the common value
 * while the right side, with q_link too small at first, rises towards it: they meet in equilibrium. It holds after
 * averaging over disorder only. For the Sherrington-Kirkpatrick model N_b = N(N-1)/2 and J^2 = 1/N.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevB.63.184422">H. G. Katzgraber, M. Palassini, A. P. Young, Phys. Rev. B 63,
 *      184422 (2001), on the test of equilibration</a>
 */
final class GaussianIdentity {

	static final ResultKind<Series> IDENTITY_DIFFERENCE = ResultKind.series("identity-difference",
			"[<H>]/N + (N_b/N)(J^2/T)(1-[q_link]) in the last half of the run,"
					+ " zero in equilibrium; error by jackknife over disorder samples");
	static final ResultKind<Series> IDENTITY_ENERGY = ResultKind.series("identity-energy", "Energy per site");
	static final ResultKind<Series> IDENTITY_LINK_ENERGY = ResultKind.series("identity-link-energy",
			"-(N_b/N)(J^2/T)(1-q_link)");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(IDENTITY_DIFFERENCE, IDENTITY_ENERGY,
			IDENTITY_LINK_ENERGY);

	private static final int FEWEST_SAMPLES = 10;

	/** {@code sides[sample][slot][bin] = {energy per site, right side}}, last bin first. */
	private final List<double[][][]> sides = new ArrayList<>();
	private double[] temperatures = new double[0];
	private long interval;
	private int length;
	private boolean gaussian = true;
	private boolean common = true;
	private boolean recorded;

	void add(TaskData data) {
		Optional<Recording> energy = TotalEnergy.of(data);
		Optional<Recording> links = data.recording(ObservableKinds.LINK_OVERLAP);
		if (energy.isEmpty() || links.isEmpty() || !links.get().equilibrium()) {
			return;
		}
		recorded = true;
		if (Double.isNaN(data.facts().gaussianVariance())) {
			gaussian = false;
			return;
		}
		common &= sides.isEmpty() || Arrays.equals(temperatures, links.get().temperatures());
		temperatures = links.get().temperatures();
		interval = links.get().interval();
		length = links.get().length();
		int bins = LogBins.count(length);
		double[][][] own = new double[temperatures.length][bins][];
		double sites = data.facts().sites();
		for (int slot = 0; slot < own.length; slot++) {
			double factor = data.facts().bonds() / sites * data.facts().gaussianVariance() / temperatures[slot];
			double[] energies = energy.get().componentMean(slot);
			double[] overlaps = links.get().componentMean(slot);
			for (int bin = 0; bin < bins; bin++) {
				own[slot][bin] = new double[] { LogBins.mean(energies, bin) / sites,
						-factor * (1 - LogBins.mean(overlaps, bin)) };
			}
		}
		sides.add(own);
	}

	private boolean usable() {
		return gaussian && common && sides.size() >= FEWEST_SAMPLES && sides.getFirst()[0].length > 0;
	}

	private Estimate[] differences() {
		Estimate[] differences = new Estimate[temperatures.length];
		for (int slot = 0; slot < differences.length; slot++) {
			differences[slot] = Jackknife.of(rows(slot, 0), means -> means[0] - means[1]);
		}
		return differences;
	}

	/** In words, if the two sides differ by more than chance; else empty. */
	String failure() {
		return usable() && worst() > limit() ? "the identity for gaussian couplings" : "";
	}

	private double limit() {
		return Limit.of(temperatures.length, sides.size());
	}

	private double worst() {
		return Arrays.stream(differences()).mapToDouble(one -> Math.abs(one.value()) / one.error()).max().orElse(0);
	}

	/** What it says, in a sentence with a blank after it; empty if what it needs was not recorded. */
	String note() {
		if (!recorded) {
			return "";
		}
		if (!gaussian) {
			return "The identity for independent gaussian couplings of zero mean without fields does not hold for this model. ";
		}
		if (!usable()) {
			return "The identity for gaussian couplings holds for disorder averages: " + sides.size()
					+ " samples are too few, at least " + FEWEST_SAMPLES + " at common temperatures are needed. ";
		}
		return String.format(Locale.ROOT, "In the last half of the run [<H>]/N and -(N_b/N)(J^2/T)(1-[q_link]) differ by at"
				+ " most %.1f sigma of the difference (jackknife over %d samples); limit %.1f for %d temperatures. ", worst(),
				sides.size(), limit(), temperatures.length);
	}

	/** The difference by temperature, and both sides over time. */
	List<Result> series() {
		if (!usable()) {
			return List.of();
		}
		Estimate[] differences = differences();
		List<Result> results = new ArrayList<>();
		if (differences.length > 1) {
			results.add(new Series(IDENTITY_DIFFERENCE.tag(),
					Axis.of("temperature", "J/k_B", temperatures),
					new Axis("difference", "J/site", Arrays.stream(differences).mapToDouble(Estimate::value).toArray(),
							Arrays.stream(differences).mapToDouble(Estimate::error).toArray())));
		}
		results.add(approach(IDENTITY_ENERGY, 0));
		results.add(approach(IDENTITY_LINK_ENERGY, 1));
		return results;
	}

	private double[][] rows(int slot, int bin) {
		return sides.stream().map(own -> own[slot][bin]).toArray(double[][]::new);
	}

	/** One side of the identity over time, at the coldest temperature. */
	private Series approach(ResultKind<Series> kind, int side) {
		int count = sides.getFirst()[0].length;
		double[] sweeps = new double[count];
		double[] means = new double[count];
		double[] errors = new double[count];
		for (int i = 0; i < count; i++) {
			int bin = count - 1 - i;
			sweeps[i] = interval * 1.5 * LogBins.start(length, bin);
			Estimate mean = Jackknife.of(rows(0, bin), values -> values[side]);
			means[i] = mean.value();
			errors[i] = mean.error();
		}
		return new Series(kind.more(" averaged over disorder, in logarithmic bins of the run after burn-in, at the first"
				+ " (coldest) temperature; both sides of the identity meet in equilibrium"), Axis.of("sweep", "", sweeps),
				new Axis(kind.id(), "J/site", means, errors));
	}
}
