// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.WeightKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.kernels.exact.Pieces;
import org.spinscape.networks.boltzmann.Machine;
import org.spinscape.networks.renormalisation.ExactLaw.Departure;

/**
 * See {@link FittedMachines}.
 *
 * @param temperature in J/k_B
 * @param hidden      numbers of hidden units, rising
 * @param starts      fits of each machine
 * @param rounds      steps of each fit
 */
record FittedMachinesExplorer(double temperature, int[] hidden, int starts, int rounds) implements Explorer {

	static final ResultKind<Series> DIVERGENCE = ResultKind.series("divergence",
			"Kullback-Leibler divergence of the best machine found from the law of the spins, by"
					+ " its number of hidden units");
	static final ResultKind<Series> TRACE_DEVIATION = ResultKind.series("trace-deviation",
			"Standard deviation over the spins' law of ln Tr_h exp T(v, h), which is constant"
					+ " where the trace condition holds");
	static final ResultKind<Series> MEAN_PARTICIPATION = ResultKind.series("mean-participation",
			"Mean over hidden units of the participation ratio of their weights, (sum w^2)^2 /"
					+ " sum w^4: about how many spins a hidden unit sees");
	static final ResultKind<Scalar> DIVERGENCE_BLOCKS = ResultKind.scalar("divergence-blocks", "nat",
			"Divergence of the best machine whose hidden units see disjoint blocks of"
					+ " two by two spins");
	static final ResultKind<Verdict> BLOCK_SPINS_ARE_BEST = ResultKind.verdict("block-spins-are-best",
			"Of all machines with as many hidden units, likelihood selects block spins");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(DIVERGENCE, TRACE_DEVIATION, MEAN_PARTICIPATION, DIVERGENCE_BLOCKS,
			ExactMachines.DIVERGENCE_COPIES, BLOCK_SPINS_ARE_BEST);

	/** Divergences that differ by less are not told apart, in nats. */
	private static final double CLEAR = 0.01;

	/** A fitted machine with what it lacks. */
	private record Fit(Machine machine, Departure departure) {
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		ExactLaw law = ExactLaw.of(Subjects.spins(hamiltonian), temperature);
		StreamFamily streams = context.random().family();
		Fit[] fits = new Fit[hidden.length * starts];
		context.phase("fits", fits.length);
		Pieces.run(fits.length, context.threads(), context, piece -> {
			int units = hidden[piece / starts];
			fits[piece] = fit(law, units, new boolean[0], streams.split(StreamName.MACHINE_FIT.with(Integer.toString(units)),
					piece % starts, 0), context);
		});
		Fit[] best = new Fit[hidden.length];
		for (int m = 0; m < best.length; m++) {
			best[m] = Arrays.stream(fits, m * starts, (m + 1) * starts)
					.min((a, b) -> Double.compare(a.departure().divergence(), b.departure().divergence())).orElseThrow();
		}
		List<Result> results = new ArrayList<>();
		double[] numbers = IntStream.of(hidden).asDoubleStream().toArray();
		results.add(new Series(DIVERGENCE.tag(), Axis.of("hidden units", "", numbers),
				Axis.of("divergence", "nat", values(best, fit -> fit.departure().divergence()))));
		results.add(new Series(TRACE_DEVIATION.tag(), Axis.of("hidden units", "", numbers),
				Axis.of("deviation", "", values(best, fit -> fit.departure().trace()))));
		results.add(new Series(MEAN_PARTICIPATION.tag(), Axis.of("hidden units", "", numbers),
				Axis.of("participation", "spins", values(best, fit -> ReceptiveFields.of(fit.machine())
						.meanParticipation()))));
		results.add(fields(best[best.length - 1].machine()));
		OptionalInt side = Subjects.side(hamiltonian);
		if (side.isPresent() && side.getAsInt() % 2 == 0 && Subjects.refuseNoTorus(hamiltonian, 2).isEmpty()) {
			results.addAll(blocks(law, side.getAsInt(), best, streams, context));
		}
		return results;
	}

	private Fit fit(ExactLaw law, int units, boolean[] allowed, RandomStream random, ExplorerContext context) {
		Machine machine = new LikelihoodClimb(law, units).fit(rounds, allowed, random, context);
		return new Fit(machine, law.departure(machine));
	}

	private static double[] values(Fit[] fits, ToDoubleFunction<Fit> value) {
		return Arrays.stream(fits).mapToDouble(value).toArray();
	}

	private static Matrix fields(Machine machine) {
		return ReceptiveFields.of(machine)
				.matrix(WeightKinds.RECEPTIVE_FIELDS.means("Weights of the best machine with most hidden units, one"
						+ " row for each"));
	}

	private List<Result> blocks(ExactLaw law, int side, Fit[] best, StreamFamily streams, ExplorerContext context) {
		int units = side * side / 4;
		boolean[] allowed = new boolean[side * side * units];
		for (int site = 0; site < side * side; site++) {
			allowed[site * units + site / side / 2 * (side / 2) + site % side / 2] = true;
		}
		Fit disjoint = fit(law, units, allowed, streams.split(StreamName.BLOCK_FIT, 0, 0), context);
		Departure copies = law.departure(SquareMachines.copies(side, 1 / temperature));
		List<Result> results = new ArrayList<>(List.of(
				Scalar.exact(DIVERGENCE_BLOCKS, disjoint.departure().divergence()),
				Scalar.exact(ExactMachines.DIVERGENCE_COPIES.means("Divergence of the machine whose hidden units copy every"
						+ " second site of a checkerboard"), copies.divergence())));
		int at = Arrays.binarySearch(hidden, units);
		double free = at < 0 ? Double.NaN : best[at].departure().divergence();
		double lost = disjoint.departure().divergence() - free;
		Level level = at < 0 || Math.abs(lost) < CLEAR ? Level.CANNOT_SAY : lost > 0 ? Level.NOT_SUPPORTED
				: Level.SUPPORTED;
		results.add(new Verdict(BLOCK_SPINS_ARE_BEST.tag(),
				level,
				at < 0 ? "No machine with " + units + " hidden units was fitted; add " + units
						+ " to the list of hidden units."
						: String.format(Locale.ROOT,
								"Disjoint blocks are %.3f nat from the law of the spins, the best of %d free"
										+ " machines with %d hidden units %.3f nat, whose units see %.1f spins on average;"
										+ " copies of every"
										+ " second site are exact to %.0e nat. Fields that do not overlap make the spins of"
										+ " different blocks"
										+ " independent.", disjoint.departure().divergence(), starts, units, free,
								ReceptiveFields.of(best[at].machine()).meanParticipation(), Math.max(1e-15,
										copies.divergence()))));
		return results;
	}
}
