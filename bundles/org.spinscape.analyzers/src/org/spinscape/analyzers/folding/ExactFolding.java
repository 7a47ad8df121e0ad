// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.folding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;

/** Folding temperatures from a density of states. */
final class ExactFolding {

	static final ResultKind<Scalar> FOLDING_TEMPERATURE_NATIVE = ResultKind.scalar("folding-temperature-native", "J/k_B",
			"Temperature at which the native probability is 1/2");
	static final ResultKind<Scalar> FOLDING_TEMPERATURE_HEAT = ResultKind.scalar("folding-temperature-heat", "J/k_B",
			"Temperature at which the heat capacity is largest");
	static final ResultKind<Scalar> FOLDING_RATIO_NATIVE = ResultKind.scalar("folding-ratio-native", "",
			"folding-temperature-native over glass-temperature");
	static final ResultKind<Scalar> FOLDING_RATIO_HEAT = ResultKind.scalar("folding-ratio-heat", "",
			"folding-temperature-heat over glass-temperature");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(FOLDING_TEMPERATURE_NATIVE, FOLDING_TEMPERATURE_HEAT,
			FOLDING_RATIO_NATIVE, FOLDING_RATIO_HEAT);

	private static final int POINTS = 2000;

	private final LevelDensity levels;
	private final double nativeEnergy;
	private final boolean planted;
	private final RandomEnergyForm form;

	ExactFolding(LevelDensity levels, LandscapeFacts facts) {
		this.levels = levels;
		planted = !Double.isNaN(facts.nativeEnergy());
		nativeEnergy = planted ? facts.nativeEnergy() : levels.energies()[0];
		// The native state is one of very many: leaving out the lowest level takes it out where it is the ground state.
		LevelDensity unfolded = levels.excited();
		double[] moments = unfolded.moments(0);
		form = new RandomEnergyForm(unfolded.logPartition(0), moments[0], Math.sqrt(moments[1]), nativeEnergy);
	}

	List<Result> results() {
		double[] none = new double[FoldingResults.COUNT];
		Arrays.fill(none, Double.NaN);
		String which = planted ? "native state" : "ground state, taken for the native one";
		List<Result> results = new ArrayList<>(FoldingResults.of(FoldingResults.values(form), none,
				"unfolded states are all but the lowest level, counted by the explorer" + (levels.binned() ? " in bins" : "")
						+ "; energy of the " + which, 1));
		double scale = Math.max(form.deviation(), Math.abs(form.gapToMean()));
		double half = Roots.zero(this::nativeLogOdds, scale / (50 * form.entropy()), 10 * scale);
		results.add(Scalar.exact(FOLDING_TEMPERATURE_NATIVE.means("Temperature at which the " + which
				+ " (its level, if several states share it) has probability 1/2, from the levels counted; undefined where it is"
				+ " never that likely"), half));
		double heat = heat(scale);
		results.add(Scalar.exact(FOLDING_TEMPERATURE_HEAT.means("Temperature at which the heat capacity, from the"
				+ " levels counted" + (levels.binned() ? " in bins" : "")
				+ ", is largest"), heat));
		double glass = form.glassTemperature();
		results.add(Scalar.exact(FOLDING_RATIO_NATIVE,
				half / glass));
		results.add(Scalar.exact(FOLDING_RATIO_HEAT, heat / glass));
		return results;
	}

	/** ln of the probability of the native level over that of all others. */
	private double nativeLogOdds(double temperature) {
		double[] energies = levels.energies();
		int at = 0;
		for (int i = 1; i < energies.length; i++) {
			at = Math.abs(energies[i] - nativeEnergy) < Math.abs(energies[at] - nativeEnergy) ? i : at;
		}
		double own = Math.exp(levels.logs()[at] - energies[at] / temperature - levels.logPartition(1 / temperature));
		return Math.log(own) - Math.log1p(-Math.min(own, Math.nextDown(1.0)));
	}

	private double heat(double scale) {
		double[] temperatures = new double[POINTS];
		double[] heats = new double[POINTS];
		double lowest = form.glassTemperature() / 20;
		double highest = Math.max(2 * scale / form.entropy(), 5 * form.glassTemperature());
		for (int i = 0; i < POINTS; i++) {
			temperatures[i] = lowest + (highest - lowest) * i / (POINTS - 1);
			heats[i] = levels.moments(1 / temperatures[i])[1] / (temperatures[i] * temperatures[i]);
		}
		return Roots.peak(temperatures, heats);
	}
}
