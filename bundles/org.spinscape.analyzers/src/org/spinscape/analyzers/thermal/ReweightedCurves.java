// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** The curves of one landscape, see {@link Reweighting}. */
final class ReweightedCurves {

	/** Elements of the overlap matrix below this make ln Z differences unreliable (Klimovich et al. 2015, section 4). */
	static final double LEAST_OVERLAP = 0.03;
	/** Independent records that must carry an extrapolation to infinite temperature. */
	static final double FEWEST_INDEPENDENT = 50;
	private static final int QUANTITIES = 4;
	private static final double ROUNDING = 1e-12;

	private final EnergyRecords records;
	private final LandscapeFacts facts;
	private final TemperatureGrid grid;
	private final int blocks;

	ReweightedCurves(List<Recording> energies, LandscapeFacts facts, TemperatureGrid grid, int blocks) {
		records = EnergyRecords.of(energies);
		this.facts = facts;
		this.grid = grid;
		this.blocks = Math.min(blocks, records.length());
	}

	List<Result> results() {
		Mbar all = Mbar.solve(records.without(-1, blocks), null);
		double[] betas = records.betas();
		double least = 1;
		int at = 0;
		for (int k = 0; k + 1 < betas.length; k++) {
			double overlap = all.overlap(k);
			if (!(overlap >= least)) {
				least = overlap;
				at = k;
			}
		}
		String claim = "Neighbouring temperatures share enough energies for reweighting between them";
		String numbers = String.format(Locale.ROOT,
				"Smallest element of the overlap matrix %.3g, between T = %.4g and %s; %.2g is needed", least, 1 / betas[at
						+ 1],
				betas[at] == 0 ? "infinite" : Quoted.plain(1 / betas[at], 4), LEAST_OVERLAP);
		if (!(least >= LEAST_OVERLAP) || records.length() < 2 * blocks) {
			return List.of(new Verdict(ReweightedKinds.REWEIGHTING.means(claim), Level.CANNOT_SAY, numbers
					+ ": no curves are given. Put temperatures closer together, or record more."));
		}
		Mbar.State hot = all.at(0);
		double independent = hot.effective() / records.inefficiency();
		boolean absolute = !Double.isNaN(facts.logStates()) && (betas[0] == 0 || independent >= FEWEST_INDEPENDENT);
		List<Result> results = new ArrayList<>();
		results.add(new Verdict(ReweightedKinds.REWEIGHTING.means(claim), Level.SUPPORTED, numbers + ". " + (absolute
				? String.format(Locale.ROOT,
						"ln Z is absolute, by the number of states at infinite temperature, which %.0f independent records carry.",
						independent)
				: Double.isNaN(facts.logStates()) ? "ln Z is relative: the number of states is not known."
						: String.format(Locale.ROOT,
								"ln Z is relative: only %.1f independent records reach infinite temperature;"
										+ " add higher temperatures.", independent))));
		results.addAll(curves(all, absolute));
		return results;
	}

	private List<Result> curves(Mbar all, boolean absolute) {
		double[] temperatures = grid.temperatures(lowest(), highest());
		boolean[] reached = new boolean[temperatures.length];
		for (int i = 0; i < reached.length; i++) {
			reached[i] = reached(all, temperatures[i]);
		}
		double[] values = quantities(all, temperatures, absolute);
		double[][] without = new double[blocks][];
		for (int block = 0; block < blocks; block++) {
			without[block] = quantities(Mbar.solve(records.without(block, blocks), all.logs()), temperatures, absolute);
		}
		String error = "; error by jackknife over " + blocks + " blocks of the run" + beyond(reached);
		List<Result> results = new ArrayList<>();
		results.add(curve(ReweightedKinds.LOG_PARTITION.more((absolute ? ", Z the sum of exp(-E/T) over all states"
				: " minus its value at the highest recorded temperature") + error), "", temperatures, reached, values,
				without, 0));
		results.add(curve(ReweightedKinds.ENERGY.more(error), "J/site", temperatures, reached,
				values, without, 1));
		results.add(curve(ReweightedKinds.SPECIFIC_HEAT.more(error), "k_B/site", temperatures, reached, values,
				without, 2));
		if (absolute) {
			results.add(curve(ReweightedKinds.ENTROPY.more(error),
					"k_B/site", temperatures, reached, values, without, 3));
		}
		return results;
	}

	private String beyond(boolean[] reached) {
		int missing = 0;
		for (boolean one : reached) {
			missing += one ? 0 : 1;
		}
		return missing == 0 ? "" : "; undefined at " + missing + " of " + reached.length + " temperatures beyond the recorded"
				+ " ones, where fewer than " + (int) FEWEST_INDEPENDENT + " independent records reach";
	}

	private double lowest() {
		return 1 / records.betas()[records.betas().length - 1];
	}

	/** The highest finite recorded temperature. */
	private double highest() {
		return 1 / (records.betas()[0] > 0 ? records.betas()[0] : records.betas()[1]);
	}

	/** Whether the records say something at a temperature: beyond the recorded ones enough of them must reach it. */
	private boolean reached(Mbar mbar, double temperature) {
		return temperature >= lowest() * (1 - ROUNDING) && temperature <= highest() * (1 + ROUNDING)
				|| mbar.at(1 / temperature).effective() / records.inefficiency() >= FEWEST_INDEPENDENT;
	}

	/** ln Z, energy, specific heat and entropy at each temperature, one after the other. */
	private double[] quantities(Mbar mbar, double[] temperatures, boolean absolute) {
		double zero = absolute ? facts.logStates() - mbar.at(0).logPartition()
				: -mbar.at(1 / highest()).logPartition();
		double sites = Math.max(1, facts.sites());
		double[] values = new double[QUANTITIES * temperatures.length];
		for (int i = 0; i < temperatures.length; i++) {
			Mbar.State state = mbar.at(1 / temperatures[i]);
			double logPartition = state.logPartition() + zero;
			values[QUANTITIES * i] = logPartition;
			values[QUANTITIES * i + 1] = state.energy() / sites;
			values[QUANTITIES * i + 2] = state.variance() / (temperatures[i] * temperatures[i] * sites);
			values[QUANTITIES * i + 3] = (state.energy() / temperatures[i] + logPartition) / sites;
		}
		return values;
	}

	private static Series curve(ResultTag tag, String unit, double[] temperatures, boolean[] reached,
			double[] values, double[][] without, int quantity) {
		double[] y = new double[temperatures.length];
		double[] errors = new double[temperatures.length];
		for (int i = 0; i < y.length; i++) {
			y[i] = reached[i] ? values[QUANTITIES * i + quantity] : Double.NaN;
			errors[i] = reached[i] ? Jackknife.error(without, QUANTITIES * i + quantity) : Double.NaN;
		}
		return new Series(tag, Axis.of("temperature", "J/k_B", temperatures), new Axis(tag.kind().id(), unit, y, errors));
	}
}
