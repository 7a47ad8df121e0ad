// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.nio.file.Path;

import org.spinscape.hamiltonians.clauses.Clauses;
import org.spinscape.hamiltonians.clauses.ClausesBuilder;

/** Reads formulas in the DIMACS format, see {@link ClauseText}. */
final class CnfReader {

	private CnfReader() {
	}

	/**
	 * Numbers of variables and clauses.
	 *
	 * @param bare whether a file without a header is a weighted formula even if no clause begins with h
	 */
	static Counts counts(Path file, boolean bare) {
		try (ClauseText text = new ClauseText(file, bare)) {
			return text.headed() ? text.counts() : Scan.of(file, bare).counts();
		}
	}

	/** @param bare whether a file without a header is a weighted formula even if no clause begins with h */
	static Clauses read(Path file, boolean bare) {
		Scan scan = Scan.of(file, bare);
		try (ClauseText text = new ClauseText(file, bare)) {
			Counts counts = text.headed() ? text.counts() : scan.counts();
			ClausesBuilder clauses = new ClausesBuilder((int) counts.sites());
			try {
				text.read(new Building(clauses, text.weighted(), scan.decimals));
				return clauses.build(scan.decimals);
			} catch (ArithmeticException e) {
				throw text.refuse("the weights add up to more than a whole number of 64 bits holds; use a larger unit");
			}
		}
	}

	/** The first pass: what must be known before clauses can be kept. */
	private static final class Scan implements ClauseText.Taker {

		private long variables = 1;
		private long clauses;
		private int decimals;

		static Scan of(Path file, boolean bare) {
			try (ClauseText text = new ClauseText(file, bare)) {
				Scan scan = new Scan();
				text.read(scan);
				return scan;
			}
		}

		Counts counts() {
			return new Counts(variables, clauses);
		}

		@Override
		public void literal(int literal) {
			variables = Math.max(variables, Math.abs(literal));
		}

		@Override
		public void end(BigDecimal weight) {
			clauses++;
			decimals = Math.max(decimals, Weights.decimals(weight));
		}

		@Override
		public void endHard() {
			clauses++;
		}
	}

	/** The second pass. */
	private record Building(ClausesBuilder clauses, boolean weighted, int decimals) implements ClauseText.Taker {

		@Override
		public void literal(int literal) {
			clauses.literal(literal);
		}

		@Override
		public void end(BigDecimal weight) {
			if (weighted) {
				clauses.end(weight.movePointRight(decimals).longValueExact());
			} else {
				clauses.end();
			}
		}

		@Override
		public void endHard() {
			clauses.endHard();
		}
	}
}
