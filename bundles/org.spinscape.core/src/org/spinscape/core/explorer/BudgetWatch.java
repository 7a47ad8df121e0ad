// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.Table;

/**
 * Says when a {@link Budget} is used up, and why. In a run that repeats another one, as much is done as was done there: then
 * nobody asks the clock. Owned by one thread.
 */
public final class BudgetWatch {

	/** Why no more was done. */
	public enum Ending {
		/** All that was to be done is done. */
		AMOUNT,
		/** The time was over. */
		TIME,
		/** The error was small enough. */
		ERROR,
		/** What was looked for is found. */
		FOUND;

		/** In lower case. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	private final Budget budget;
	private final OptionalLong repeated;
	private final long begun = System.nanoTime();
	/** Of earlier sessions. */
	private double before;
	private long made;
	private Ending ending = Ending.AMOUNT;

	/**
	 * Begins to watch the time.
	 *
	 * @param repeated what was made under this budget in a run that is repeated; empty if the clock decides
	 */
	public BudgetWatch(Budget budget, OptionalLong repeated) {
		this.budget = budget;
		this.repeated = repeated;
	}

	/**
	 * Whether another piece is begun. To be asked once before each of them, and once more after the last; those that are
	 * needed in any case are made without asking.
	 *
	 * @param done  units of work made so far
	 * @param error gives the error so far; NaN if it is not known. Asked only if the budget has one
	 */
	public boolean goesOn(long done, DoubleSupplier error) {
		made = done;
		if (done >= budget.most()) {
			ending = Ending.AMOUNT;
			return false;
		}
		if (budget.error() > 0 && error.getAsDouble() <= budget.error()) {
			ending = Ending.ERROR;
			return false;
		}
		if (repeated.isPresent() ? done >= repeated.getAsLong() : over()) {
			ending = Ending.TIME;
			return false;
		}
		return true;
	}

	/** The same without an error. */
	public boolean goesOn(long done) {
		return goesOn(done, () -> Double.NaN);
	}

	/** What was looked for is found. @param done units of work until then */
	public void found(long done) {
		made = done;
		ending = Ending.FOUND;
	}

	/**
	 * Whether the time is over, for work that can be cut at any place and says how much it was: it is recorded with
	 * {@link #goesOn}, and the repetition gets {@link #left} to do. Never, if a run is repeated.
	 */
	public boolean over() {
		return budget.timed() && repeated.isEmpty() && seconds() >= budget.seconds();
	}

	/** How many units a piece may have that could be cut. @param done units of work made so far @param piece units that it would have */
	public long left(long done, long piece) {
		return repeated.isPresent() ? Math.clamp(repeated.getAsLong() - done, 1, piece) : piece;
	}

	/** Time since it began, that of earlier sessions included. */
	public double seconds() {
		return before + (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
	}

	/** Share of the time that is over, between 0 and 1; 0 without a limit, and if nobody asks the clock. */
	public double part() {
		return budget.timed() && repeated.isEmpty() ? Math.min(1, seconds() / budget.seconds()) : 0;
	}

	/** Writes how much time has passed. */
	public void save(DataOutput out) throws IOException {
		out.writeDouble(seconds());
	}

	/** Goes on from {@link #save}. To be called before any piece is made. */
	public void restore(DataInput in) throws IOException {
		before = in.readDouble();
	}

	/**
	 * How much was done and why no more, as a result that a repetition of the run goes by: each explorer that has a budget
	 * gives one such table, with all its watches in the order in which it asked for them.
	 *
	 * @param unit of the work, for example {@code sweeps}
	 */
	public static Table done(String unit, List<BudgetWatch> watches) {
		return new Table(SearchKinds.WORK_DONE.label("in", unit), List.of(
				SearchKinds.MADE.of(watches.stream().mapToLong(watch -> watch.made).toArray()),
				SearchKinds.ENDED_BY.of(watches.stream().map(watch -> watch.ending.word()).toList())));
	}
}
