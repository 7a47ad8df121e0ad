// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.explorer.Budget;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;
import org.spinscape.explorers.sampled.walkers.NestedSampler;

/**
 * How minima are sampled, as parameters say it.
 *
 * @param sampler  what walks
 * @param runs     independent runs of it
 * @param burnIn   sweeps before the first quench
 * @param sweeps   sweeps after that
 * @param interval sweeps between two quenches
 * @param way      of descent
 * @param plateau  states of a plateau that are looked at
 * @param most     distinct minima kept
 * @param budget   of sweeps, which may end the runs before all of them are made
 */
public record SamplingPlan(ComponentValue sampler, int runs, long burnIn, long sweeps, long interval,
		Quencher.Way way, int plateau, int most, Budget budget) {

	private static final String GREEDY = "greedy";
	/** Sweeps after which it is first asked whether time or an error end the runs. */
	private static final long FIRST = 100;
	/** An entry of a hash map with its tally and the objects of a configuration. */
	private static final long ENTRY_BYTES = 260;
	/** Temperatures that a sampler keeps, as far as that is known before it is built. */
	private static final long MOST_SLOTS = 32;

	/** Declares the parameters. @param defaultSampler as text */
	public static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema, String defaultSampler) {
		return NestedSampler.declare(schema, defaultSampler, "The sampler whose states are quenched")
				.integer("runs", 8, 1, 100_000)
				.describe("Independent runs; even and odd ones are the two halves that are compared.")
				.integer("burn-in", 200, 0, 1_000_000_000L).unit("sweeps").describe(
						"Sweeps of a run before its first quench.")
				.integer("sweeps", 2000, 1, 1_000_000_000_000L).unit("sweeps").describe("Sweeps of a run after the burn-in.")
				.integer("interval", 10, 1, 1_000_000_000L).unit("sweeps").describe("Sweeps between two quenches.")
				.choice("descent", "steepest", "steepest", GREEDY)
				.describe("How states are quenched: steepest takes the move that lowers the energy most (ties: the move of"
						+ " lowest number); greedy passes over the moves in order and takes each that lowers it, which is"
						+ " faster.")
				.integer("plateau", 1000, 1, 10_000_000)
				.describe("States of a plateau that are looked at to find its exit, or to know that it is one minimum.")
				.integer("most-minima", 20_000, 2, 10_000_000)
				.describe("Distinct minima that are kept; further ones are counted as lost.")
				.rule("sweeps", p -> p.longInteger("sweeps") >= p.longInteger("interval"),
						_ -> "is less than the interval, so that nothing would be quenched; give more sweeps");
	}

	/** Reads them. */
	public static SamplingPlan of(Parameters p) {
		return new SamplingPlan(NestedSampler.named(p), p.integer("runs"), p.longInteger("burn-in"),
				p.longInteger("sweeps"), p.longInteger("interval"),
				GREEDY.equals(p.text("descent")) ? Quencher.Way.GREEDY : Quencher.Way.STEEPEST, p.integer("plateau"),
				p.integer("most-minima"), new Budget(p.longInteger("sweeps"), 0, 0));
	}

	/** Declares that time or an error may end the runs. */
	public static ParameterSchemaBuilder declareBudget(ParameterSchemaBuilder schema) {
		return declareBudget(schema, "the error of the mean energy of the minima, at any temperature,");
	}

	/** The same with an error of something else. @param of what it is of, for the help */
	public static ParameterSchemaBuilder declareBudget(ParameterSchemaBuilder schema, String of) {
		return Budget.declare(schema, "sweeps", of);
	}

	/** The same with the budget that is {@link #declareBudget declared}. */
	public SamplingPlan budget(Parameters p) {
		return new SamplingPlan(sampler, runs, burnIn, sweeps, interval, way, plateau, most, Budget.of(p, sweeps));
	}

	/** Kinds that a budget adds to what is given. */
	public List<ResultKind<?>> budgetKinds() {
		return budget.open() ? List.of(SearchKinds.WORK_DONE) : List.of();
	}

	/**
	 * Sweeps until it is asked whether to go on: all, if nothing but their number ends them; else few at first, and a quarter
	 * more each time.
	 *
	 * @param made so far
	 */
	public long piece(long made) {
		if (!budget.open()) {
			return sweeps;
		}
		long wanted = Math.max(FIRST, made / 4);
		long whole = (wanted + interval - 1) / interval * interval;
		return Math.min(whole, sweeps - made);
	}

	/** A quencher of its own for a thread. @param pause called often while it takes long; may throw to stop */
	public <C extends Configuration> Quencher<C> quencher(Hamiltonian<C> hamiltonian, Runnable pause) {
		return new Quencher<>(hamiltonian, way, plateau, pause);
	}

	/** Memory that the minima need at most, in bytes: each run keeps its own until all are done. */
	public long memory(Hamiltonian<?> hamiltonian) {
		long quenches = MOST_SLOTS * Math.max(1, sweeps / interval);
		long bytes = ENTRY_BYTES + hamiltonian.space().stateBytes();
		return (runs * Math.min(quenches, most) + Math.min(most, runs * quenches)) * bytes;
	}

	/** Why minima of this model cannot be sampled. */
	public static Optional<String> refuse(Hamiltonian<?> hamiltonian) {
		return hamiltonian.space() instanceof DiscreteSpace<?> ? Optional.empty()
				: Optional.of("minima are those of elementary moves, and there are none on "
						+ hamiltonian.space().description() + "; use smooth-tree here");
	}
}
