// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spinscape.core.kind.ProfileKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;

/** Turns potentials into results. */
final class PotentialReport {

	private static final ResultKind<Scalar> OVERLAP = ResultKind.scalar("metastable-overlap", "",
			"Overlap of the second minimum of the Franz-Parisi potential, the one at higher overlap; undefined where there is"
					+ " one minimum only");
	private static final ResultKind<Scalar> HEIGHT = ResultKind.scalar("metastable-height", "J/site",
			"Franz-Parisi potential at its minimum at higher overlap minus that at lower overlap; undefined where there is one"
					+ " minimum only");
	private static final ResultKind<Scalar> BARRIER = ResultKind.scalar("metastable-barrier", "J/site",
			"Franz-Parisi potential at the top between its minima minus that at the minimum at higher overlap; 0 where there is"
					+ " one minimum only");
	private static final ResultKind<Scalar> ENERGY = ResultKind.scalar("reference-energy", "J/site",
			"Mean energy of the reference states per site");
	private static final ResultKind<Verdict> KNOWN = ResultKind.verdict("potential-known",
			"The Franz-Parisi potential is known: references are in equilibrium, and the overlap was sampled all the way");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(ProfileKinds.FRANZ_PARISI_POTENTIAL, OVERLAP, HEIGHT, BARRIER, ENERGY,
			KNOWN);

	/** In standard errors: runs from both ends, and energies early and late, may differ by so much. */
	private static final double AGREE = 5;
	/** Standard error of N V, in units of T, from which on it is not known. */
	private static final double LARGEST_ERROR = 1;

	/** A barrier lower than so many standard errors is not seen. */
	private static final double SEEN = 3;

	private PotentialReport() {
	}

	/** By all states. @param all whether each of them was a reference */
	static List<Result> exact(Potential potential, Coordinate coordinate, boolean all) {
		List<Result> results = new ArrayList<>(numbers(potential, coordinate, all));
		results.add(new Verdict(tag(KNOWN.tag(), potential), Verdict.Level.SUPPORTED, "All states were looked at"
				+ (all ? ", each of them as a reference." : " for each of " + potential.references()
						+ " references, which were"
						+ " drawn with their Boltzmann probabilities.")));
		return results;
	}

	/** @param changes of the energy of each reference's run at its end, in J */
	static List<Result> sampled(Potential potential, Coordinate coordinate, List<UmbrellaProfile> profiles,
			double[] changes) {
		List<Result> results = new ArrayList<>(numbers(potential, coordinate, false));
		results.add(verdict(potential, profiles, changes));
		return results;
	}

	private static Verdict verdict(Potential potential, List<UmbrellaProfile> profiles, double[] changes) {
		ResultTag tag = tag(KNOWN.tag(), potential);
		List<Double> all = new ArrayList<>();
		for (double change : changes) {
			all.add(change);
		}
		Spread drift = Spread.of(all, 0, 1, change -> change);
		if (!(Math.abs(drift.mean()) <= AGREE * drift.error())) {
			return new Verdict(tag, Verdict.Level.CANNOT_SAY,
					"The energy of the references still drifts at the end of their runs,"
							+ " by " + rounded(drift.mean()) + " J with a standard error of " + rounded(drift.error())
							+ " J; use more reference-sweeps.");
		}
		long broken = profiles.stream().filter(profile -> !profile.joined()).count();
		if (broken > 0) {
			return new Verdict(tag, Verdict.Level.CANNOT_SAY, "For " + broken + " of " + profiles.size()
					+ " references some neighbouring overlaps were never seen by one window; use wider windows or more sweeps.");
		}
		Profile mean = potential.mean(false);
		double error = 0;
		double apart = 0;
		for (int level = 0; level < mean.free().length; level++) {
			int at = level;
			error = Math.max(error, mean.freeErrors()[level] / mean.temperature());
			apart = Math.max(apart, apart(Spread.of(profiles, 0, 1, profile -> profile.differences()[at]),
					potential.temperature()));
		}
		if (!(error <= LARGEST_ERROR)) {
			return new Verdict(tag, Verdict.Level.CANNOT_SAY, "References scatter: the standard error of N V grows up to "
					+ rounded(error) + " T; draw more of them.");
		}
		if (!(apart <= AGREE)) {
			return new Verdict(tag, Verdict.Level.CANNOT_SAY, "Runs from the references and from random states are up to "
					+ rounded(apart) + " standard errors apart, taken over all references; use more sweeps.");
		}
		return new Verdict(tag, Verdict.Level.SUPPORTED, "The energies of " + profiles.size()
				+ " references do not drift; windows"
				+ " overlap for each of them, and runs from both ends agree over all of them. What replica exchange has never"
				+ " found, no test of its own can see.");
	}

	private static double apart(Spread difference, double temperature) {
		return Math.abs(difference.mean()) <= UmbrellaProfile.TOLERANCE * temperature ? 0
				: Math.abs(difference.mean()) / difference.error();
	}

	private static String rounded(double value) {
		return String.format(Locale.ROOT, "%.2g", value);
	}

	private static List<Result> numbers(Potential potential, Coordinate coordinate, boolean all) {
		Profile mean = potential.mean(all);
		String over = all ? "" : "; error over " + potential.references() + " references";
		List<Result> results = new ArrayList<>();
		results.add(new Series(tag(ProfileKinds.FRANZ_PARISI_POTENTIAL.more(", T = " + potential.temperature() + ", T' = "
				+ potential.other()
				+ " J/k_B; q is "
				+ coordinate.meaning() + over), potential), Series.Axis.of("overlap", "", mean.overlaps()),
				new Series.Axis("V", "J/site", mean.free(), mean.freeErrors())));
		ProfileBasins basins = ProfileBasins.of(mean);
		boolean two = basins.two() && (mean.exact() || basins.depth() > SEEN * error(mean, true, basins.top(), basins
				.folded()));
		double[] v = mean.free();
		add(results, OVERLAP, potential, all, two ? mean.overlaps()[basins.folded()] : Double.NaN, Double.NaN);
		add(results, HEIGHT, potential, all, two ? v[basins.folded()] - v[basins.unfolded()] : Double.NaN,
				error(mean, two, basins.folded(), basins.unfolded()));
		add(results, BARRIER, potential, all, two ? v[basins.top()] - v[basins.folded()] : 0,
				error(mean, two, basins.top(), basins.folded()));
		Spread energy = potential.energy();
		add(results, ENERGY, potential, all, energy.mean(), all ? Double.NaN : energy.error());
		return results;
	}

	private static double error(Profile mean, boolean two, int one, int other) {
		return mean.exact() || !two ? Double.NaN : Math.hypot(mean.freeErrors()[one], mean.freeErrors()[other]);
	}

	private static void add(List<Result> results, ResultKind<Scalar> kind, Potential potential, boolean all, double value,
			double error) {
		ResultTag tag = tag(kind.tag(), potential);
		results.add(all ? Scalar.exact(tag, value) : Scalar.thermal(tag, value, error, potential.references()));
	}

	private static ResultTag tag(ResultTag tag, Potential potential) {
		return tag.label(ResultTag.TEMPERATURE, potential.temperature());
	}
}
