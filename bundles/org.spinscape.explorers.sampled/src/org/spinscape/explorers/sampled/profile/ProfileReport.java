// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spinscape.core.kind.ProfileKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;

/** Turns profiles into results. */
final class ProfileReport {

	static final ResultKind<Scalar> UNFOLDING_BARRIER = ResultKind.scalar("unfolding-barrier", "k_B T",
			"Free energy of the top between the two deepest minima of F(q) above the minimum at higher overlap, over T; 0"
					+ " where F has one minimum only");
	static final ResultKind<Scalar> FOLDED_OVERLAP = ResultKind.scalar("folded-overlap", "",
			"Overlap of the minimum of F(q) at higher overlap, or of the only one");
	static final ResultKind<Scalar> UNFOLDED_OVERLAP = ResultKind.scalar("unfolded-overlap", "",
			"Overlap of the minimum of F(q) at lower overlap; undefined where there is one minimum only");
	static final ResultKind<Scalar> BARRIER_OVERLAP = ResultKind.scalar("barrier-overlap", "",
			"Overlap of the top of F(q) between its two deepest minima; undefined where there is one minimum only");
	static final ResultKind<Scalar> FOLDED_PROBABILITY = ResultKind.scalar("folded-probability", "",
			"Probability of an overlap of q_f or more");
	static final ResultKind<Verdict> KNOWN = ResultKind.verdict("profile-known",
			"The free energy along the overlap is known: windows overlap, and runs from both ends agree");
	/** What it always gives. */
	static final List<ResultKind<?>> KINDS = List.of(ProfileKinds.FREE_ENERGY, ProfileKinds.ENERGY, ProfileKinds.ENTROPY,
			ProfileKinds.FOLDING_BARRIER, UNFOLDING_BARRIER, FOLDED_OVERLAP, UNFOLDED_OVERLAP, BARRIER_OVERLAP,
			FOLDED_PROBABILITY,
			ProfileKinds.GUIDANCE, KNOWN);
	/** What it gives where the folding temperature is looked for. */
	static final List<ResultKind<?>> AT_FOLDING = List.of(ThermalKinds.FOLDING_TEMPERATURE);

	/** Runs from both ends may differ by so many standard errors; few replicas have errors that are themselves uncertain. */
	private static final double AGREE = 5;
	/** Standard error, in units of T, from which on a free energy is not known: replicas have seen different valleys. */
	private static final double LARGEST_ERROR = 0.5;

	private final ProfilePlan plan;
	private final List<Result> results = new ArrayList<>();

	ProfileReport(ProfilePlan plan) {
		this.plan = plan;
	}

	List<Result> results() {
		return results;
	}

	/** @param temperature in J/k_B, NaN if there is none */
	void folding(double temperature) {
		results.add(Scalar.exact(ThermalKinds.FOLDING_TEMPERATURE.means("Highest temperature at which an overlap of "
				+ plan.folded() + " or more has probability 1/2, by all states; undefined where there is none"),
				temperature));
		if (Double.isNaN(temperature)) {
			results.add(new Verdict(KNOWN.tag(), Verdict.Level.CANNOT_SAY,
					"There is no temperature at which half of the states are folded."));
		}
	}

	/** An exact profile. */
	void add(Coordinate coordinate, Profile profile) {
		add(coordinate, profile, true, true);
		results.add(new Verdict(tag(KNOWN.tag(), profile), Verdict.Level.SUPPORTED, "All states were looked at."));
	}

	void add(Coordinate coordinate, UmbrellaProfile sampled) {
		add(coordinate, sampled.profile(), sampled.absolute(), sampled.joined());
		results.add(verdict(sampled));
	}

	private static String rounded(double value) {
		return String.format(Locale.ROOT, "%.2g", value);
	}

	private Verdict verdict(UmbrellaProfile sampled) {
		ResultTag tag = tag(KNOWN.tag(), sampled.profile());
		if (!sampled.joined()) {
			return new Verdict(tag, Verdict.Level.CANNOT_SAY, "In some replica neighbouring overlaps were never seen by one"
					+ " window; use wider windows or more sweeps.");
		}
		if (!(sampled.error() <= LARGEST_ERROR)) {
			return new Verdict(tag, Verdict.Level.CANNOT_SAY, "The replicas scatter: the standard error of F grows up to "
					+ rounded(sampled.error()) + " T; use more sweeps, or a higher temperature.");
		}
		boolean agree = sampled.apart() <= AGREE;
		return new Verdict(tag, agree ? Verdict.Level.SUPPORTED : Verdict.Level.CANNOT_SAY,
				"Runs from the reference state and from random states "
						+ (sampled.apart() == 0 ? "differ nowhere by more than " + UmbrellaProfile.TOLERANCE + " T"
								: "are up to " + rounded(sampled.apart()) + " standard errors apart")
						+ (agree ? "." : "; use more sweeps, or a higher temperature."));
	}

	private void add(Coordinate coordinate, Profile profile, boolean absolute, boolean joined) {
		String overlap = "; q is " + coordinate.meaning();
		String constant = absolute ? "" : "; up to a constant, 0 at the highest overlap";
		results.add(curve(ProfileKinds.FREE_ENERGY.more(overlap + constant), profile, "F", "J", profile.free(),
				profile.freeErrors()));
		results.add(curve(ProfileKinds.ENERGY.tag(), profile, "E", "J", profile.energy(),
				profile.energyErrors()));
		results.add(curve(ProfileKinds.ENTROPY.more(constant), profile, "S", "k_B", profile.entropy(absolute ? 0 : top(
				profile)),
				entropyErrors(profile)));
		if (joined) {
			numbers(profile);
		}
	}

	private void numbers(Profile profile) {
		ProfileBasins basins = ProfileBasins.of(profile);
		double[] free = profile.free();
		double top = basins.two() ? free[basins.top()] : Double.NaN;
		add(ProfileKinds.FOLDING_BARRIER, profile, basins.two() ? (top - free[basins.unfolded()]) / profile.temperature() : 0,
				error(profile, basins.top(), basins.unfolded()));
		add(UNFOLDING_BARRIER, profile, basins.two() ? (top - free[basins.folded()]) / profile.temperature() : 0,
				error(profile, basins.top(), basins.folded()));
		double[] q = profile.overlaps();
		add(FOLDED_OVERLAP, profile, q[basins.folded()], Double.NaN);
		add(UNFOLDED_OVERLAP, profile, basins.two() ? q[basins.unfolded()] : Double.NaN, Double.NaN);
		add(BARRIER_OVERLAP, profile, basins.two() ? q[basins.top()] : Double.NaN, Double.NaN);
		add(FOLDED_PROBABILITY, profile, profile.above(plan.folded()), Double.NaN);
		add(ProfileKinds.GUIDANCE, profile, guidance(profile), Double.NaN);
	}

	private void add(ResultKind<Scalar> kind, Profile profile, double value, double error) {
		results.add(profile.exact() ? Scalar.exact(tag(kind.tag(), profile), value)
				: Scalar.thermal(tag(kind.tag(), profile), value, error, plan.umbrella().replicas()));
	}

	private static double error(Profile profile, int one, int other) {
		return profile.exact() || one < 0 || other < 0 ? Double.NaN
				: Math.hypot(profile.freeErrors()[one], profile.freeErrors()[other]) / profile.temperature();
	}

	/** Energy at the highest overlap that was seen. */
	private static double top(Profile profile) {
		double top = Double.NaN;
		for (double energy : profile.energy()) {
			top = Double.isNaN(energy) ? top : energy;
		}
		return top;
	}

	private static double[] entropyErrors(Profile profile) {
		double[] errors = new double[profile.freeErrors().length];
		for (int level = 0; level < errors.length; level++) {
			errors[level] = Math.hypot(profile.freeErrors()[level], profile.energyErrors()[level]) / profile.temperature();
		}
		return errors;
	}

	/** By straight lines between the levels that have states. */
	private static double guidance(Profile profile) {
		double[] q = profile.overlaps();
		double start = Math.max(0, q[0]);
		double from = at(profile, start);
		return (from - at(profile, (start + 1) / 2)) / (from - at(profile, 1));
	}

	private static double at(Profile profile, double overlap) {
		double[] q = profile.overlaps();
		double[] energy = profile.energy();
		int below = -1;
		for (int level = 0; level < q.length; level++) {
			if (Double.isNaN(energy[level])) {
				continue;
			}
			if (q[level] >= overlap - 1e-12) {
				return below < 0 ? energy[level] : energy[below]
						+ (energy[level] - energy[below]) * (overlap - q[below]) / (q[level] - q[below]);
			}
			below = level;
		}
		return Double.NaN;
	}

	private Series curve(ResultTag tag, Profile profile, String name, String unit, double[] values, double[] errors) {
		return new Series(tag(tag, profile), Series.Axis.of("overlap", "", profile.overlaps()),
				new Series.Axis(name, unit, values, errors));
	}

	private ResultTag tag(ResultTag tag, Profile profile) {
		return plan.atFolding() ? tag : tag.label(ResultTag.TEMPERATURE, profile.temperature());
	}
}
