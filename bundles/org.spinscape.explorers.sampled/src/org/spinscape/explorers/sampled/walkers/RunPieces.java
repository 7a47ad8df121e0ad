// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.walkers;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

import org.spinscape.core.explorer.Budget;
import org.spinscape.core.explorer.BudgetWatch;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Table;

/**
 * Independent runs that are made piece by piece until a budget ends them; all in one piece, if nothing but their number does.
 *
 * @param budget   of runs
 * @param together runs that are made together: pieces are multiples of it, but for the last
 */
public record RunPieces(Budget budget, int together) {

	private static final String RUNS = "runs";
	/** Runs after which it is first asked whether time or an error end them. */
	private static final int FIRST = 32;

	/** Makes some of the runs. */
	@FunctionalInterface
	public interface Piece {

		/** @param from number of the first run @param to behind the last */
		void make(int from, int to);
	}

	/**
	 * What was made.
	 *
	 * @param runs number of runs
	 * @param done how they ended, as a result; empty if nothing but their number could end them
	 */
	public record Made(int runs, Optional<Table> done) {
	}

	/** Declares what may end the runs before all of the parameter {@code runs} are made. @param of what the error is of, for the help */
	public static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema, String of) {
		return Budget.declare(schema, RUNS, of);
	}

	/** As {@link #declare declared}, one by one. */
	public static RunPieces of(Parameters parameters) {
		return new RunPieces(Budget.of(parameters, parameters.integer(RUNS)), 1);
	}

	/** So many at most, and nothing else ends them. */
	public static RunPieces of(int runs) {
		return new RunPieces(new Budget(runs, 0, 0), 1);
	}

	/** The same with so many runs together. */
	public RunPieces together(int count) {
		return new RunPieces(budget, count);
	}

	/** Number of runs at most. */
	public int most() {
		return Math.toIntExact(budget.most());
	}

	/** Kinds that it adds to what an explorer gives. */
	public List<ResultKind<?>> kinds() {
		return budget.open() ? List.of(SearchKinds.WORK_DONE) : List.of();
	}

	/** Makes the runs. @param error of the runs made so far, as it is declared; NaN if it is not known */
	public Made make(ExplorerContext context, Piece piece, DoubleSupplier error) {
		BudgetWatch watch = context.watch(budget);
		int made = 0;
		do {
			int next = next(made);
			piece.make(made, next);
			made = next;
		} while (watch.goesOn(made, error));
		return new Made(made, budget.open() ? Optional.of(BudgetWatch.done(RUNS, List.of(watch))) : Optional.empty());
	}

	/** Few at first, and a quarter more each time. */
	private int next(int made) {
		if (!budget.open()) {
			return most();
		}
		long wanted = Math.max(FIRST, made / 4);
		return (int) Math.min(most(), made + (wanted + together - 1) / together * together);
	}
}
