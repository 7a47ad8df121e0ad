// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.folding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.spinscape.analyzers.statistics.Jackknife;
import org.spinscape.analyzers.thermal.ReweightedEnergies;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** Folding temperatures from a tempering run, with errors by jackknife over blocks of it. */
final class SampledFolding {

	static final ResultKind<Verdict> HEAT_PEAK_INSIDE = ResultKind.verdict("heat-peak-inside",
			"The heat capacity is largest inside the recorded range of temperatures");
	static final ResultKind<Series> FOLDED_PROBABILITY = ResultKind.series("folded-probability",
			"Probability of being folded");
	static final ResultKind<Scalar> FOLDING_TEMPERATURE_OVERLAP = ResultKind.scalar("folding-temperature-overlap", "J/k_B",
			"Temperature at which half of the states are folded, by overlap");
	static final ResultKind<Scalar> FOLDING_RATIO_OVERLAP = ResultKind.scalar("folding-ratio-overlap", "",
			"folding-temperature-overlap over glass-temperature");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(ExactFolding.FOLDING_TEMPERATURE_HEAT, HEAT_PEAK_INSIDE,
			FOLDED_PROBABILITY,
			FOLDING_TEMPERATURE_OVERLAP, FOLDING_RATIO_OVERLAP, ExactFolding.FOLDING_RATIO_HEAT);

	private static final int BLOCKS = 20;
	/** With fewer, one record decides where the heat capacity peaks. */
	private static final int FEWEST_BLOCKS = 4;
	private static final int POINTS = 201;

	private final Recording energy;
	private final Optional<Recording> overlap;
	private final LandscapeFacts facts;
	private final double folded;
	private final double nativeEnergy;
	private final String which;

	SampledFolding(Recording energy, TaskData data, double folded) {
		this.energy = energy;
		this.folded = folded;
		overlap = data.recording(ObservableKinds.OVERLAP);
		facts = data.facts();
		boolean planted = !Double.isNaN(facts.nativeEnergy());
		nativeEnergy = planted ? facts.nativeEnergy()
				: data.result(LandscapeKinds.GROUND_ENERGY).or(() -> data.result(SearchKinds.BEST_ENERGY))
						.map(Scalar::value).orElse(Double.NaN);
		which = planted ? "energy of the native state" : "lowest energy found, taken for that of the native state";
	}

	List<Result> results() {
		List<Result> results = new ArrayList<>();
		int blocks = Math.min(BLOCKS, energy.length());
		double[][] byOverlap = overlap.map(recording -> overlaps(recording, blocks, results)).orElse(null);
		ReweightedEnergies curves = new ReweightedEnergies(energy);
		boolean reliable = curves.reliable();
		boolean hot = reliable && curves.reachesInfinity() && !Double.isNaN(facts.logStates());
		double[] all = energies(curves, -1, blocks, hot, reliable);
		double[][] without = new double[blocks][];
		for (int block = 0; block < blocks; block++) {
			without[block] = energies(curves, block, blocks, hot, reliable);
		}
		String error = "; error by jackknife over " + blocks + " blocks of the run";
		String how = hot ? "unfolded states are all states, with the moments that reweighting gives at infinite temperature; "
				+ which + error
				: "not measurable, since the recorded temperatures do not reach infinite temperature or the number of states is"
						+ " unknown: add higher temperatures";
		double[] errors = new double[FoldingResults.COUNT];
		Arrays.setAll(errors, i -> Jackknife.error(without, i));
		results.addAll(FoldingResults.of(Arrays.copyOf(all, FoldingResults.COUNT), errors, how, energy.length()));
		int heat = FoldingResults.COUNT;
		results.add(Scalar.thermal(ExactFolding.FOLDING_TEMPERATURE_HEAT.means("Temperature at which the reweighted heat"
				+ " capacity is largest; undefined if that is at an end of the recorded range or temperatures share too few"
				+ " energies" + error), all[heat], Jackknife.error(without, heat),
				energy.length()));
		results.add(inside(curves, blocks, reliable));
		results.add(ratio(ExactFolding.FOLDING_RATIO_HEAT.more(error), all, without,
				new double[] { all[heat] }, column(without, heat)));
		if (byOverlap != null) {
			results.add(ratio(FOLDING_RATIO_OVERLAP.more(error), all,
					without, byOverlap[0], byOverlap[1]));
		}
		return results;
	}

	private Scalar ratio(ResultTag tag, double[] all, double[][] without, double[] value, double[] left) {
		double[] quotients = new double[left.length];
		Arrays.setAll(quotients, block -> left[block] / without[block][0]);
		return Scalar.thermal(tag, value[0] / all[0], Jackknife.error(quotients), energy.length());
	}

	private static double[] column(double[][] rows, int column) {
		return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
	}

	/** What {@link FoldingResults} wants, then the temperature of the peak of the heat capacity. */
	private double[] energies(ReweightedEnergies curves, int block, int blocks, boolean hot, boolean reliable) {
		double[] values = new double[FoldingResults.COUNT + 1];
		Arrays.fill(values, Double.NaN);
		if (!reliable) {
			return values;
		}
		ReweightedEnergies.Means means = curves.without(block, blocks);
		if (hot) {
			double[] moments = means.at(0);
			System.arraycopy(FoldingResults.values(new RandomEnergyForm(facts.logStates(), moments[0], Math.sqrt(moments[1]),
					nativeEnergy)), 0, values, 0, FoldingResults.COUNT);
		}
		double[] temperatures = grid();
		values[FoldingResults.COUNT] = Roots.peak(temperatures, heats(means, temperatures));
		return values;
	}

	private double[] grid() {
		double lowest = energy.temperatures()[0];
		double highest = energy.temperatures()[energy.slots() - 1];
		double[] temperatures = new double[POINTS];
		Arrays.setAll(temperatures, i -> lowest + (highest - lowest) * i / (POINTS - 1));
		return temperatures;
	}

	private static double[] heats(ReweightedEnergies.Means means, double[] temperatures) {
		return Arrays.stream(temperatures).map(t -> means.at(1 / t)[1] / (t * t)).toArray();
	}

	/** A peak at an end of the recorded range is there or beyond: said and counted, not dropped. */
	private Verdict inside(ReweightedEnergies curves, int blocks, boolean reliable) {
		String claim = "The heat capacity peaks inside the recorded temperatures";
		if (!reliable) {
			return new Verdict(HEAT_PEAK_INSIDE.means(claim), Level.CANNOT_SAY,
					"Neighbouring temperatures share too few energies to know the heat capacity between them.");
		}
		if (blocks < FEWEST_BLOCKS) {
			return new Verdict(HEAT_PEAK_INSIDE.means(claim), Level.CANNOT_SAY,
					"The run has fewer than " + FEWEST_BLOCKS + " records; make it longer.");
		}
		double[] temperatures = grid();
		double[] heats = heats(curves.without(-1, blocks), temperatures);
		int end = Roots.end(heats);
		return end == 0
				? new Verdict(HEAT_PEAK_INSIDE.means(claim), Level.SUPPORTED, "It does, at T = "
						+ Quoted.plain(Roots.peak(temperatures, heats), 4) + ".")
				: new Verdict(HEAT_PEAK_INSIDE.means(claim), Level.CANNOT_SAY, "It is largest at T = "
						+ Quoted.plain(temperatures[end < 0 ? 0 : POINTS - 1], 4) + ", the " + (end < 0 ? "lowest"
								: "highest")
						+ " recorded temperature: the peak is there or beyond, and folding-temperature-heat is undefined. Record "
						+ (end < 0 ? "lower" : "higher") + " temperatures.");
	}

	/** Adds the curve and T_f; returns T_f and its values without each block. */
	private double[][] overlaps(Recording recording, int blocks, List<Result> results) {
		double[][] series = new double[recording.slots()][recording.length()];
		for (int slot = 0; slot < series.length; slot++) {
			double[][] components = recording.values()[slot];
			for (double[] component : components) {
				for (int i = 0; i < component.length; i++) {
					series[slot][i] += component[i] > folded ? 1.0 / components.length : 0;
				}
			}
		}
		double[] temperatures = recording.temperatures();
		double[][] rows = Jackknife.blocks(series, blocks);
		double[] probability = Jackknife.mean(rows);
		double[][] without = Jackknife.leaveOneOut(rows, means -> means);
		double[] errors = new double[probability.length];
		Arrays.setAll(errors, slot -> Jackknife.error(without, slot));
		double[] left = Arrays.stream(without).mapToDouble(means -> Roots.half(temperatures, means)).toArray();
		double half = Roots.half(temperatures, probability);
		String meaning = "an overlap with the native state above " + folded;
		results.add(new Series(FOLDED_PROBABILITY.means("Probability of " + meaning + "; error by jackknife over blocks"),
				Axis.of("temperature", "J/k_B", temperatures), new Axis("folded probability", "", probability, errors)));
		results.add(Scalar.thermal(FOLDING_TEMPERATURE_OVERLAP.means("Temperature at which " + meaning
				+ " has probability 1/2, by linear interpolation between recorded temperatures; undefined if none of them"
				+ " brackets it; error by jackknife over " + blocks + " blocks of the run"), half, Jackknife.error(left),
				recording.length()));
		return new double[][] { { half }, left };
	}
}
