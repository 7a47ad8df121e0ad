// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;

/**
 * Logarithm of the size of the determinant of a band matrix with its first two derivatives, by elimination with row
 * pivots. Only the rows that a pivot can reach are in memory: a row is made when its first column comes up and forgotten
 * when it has been the pivot.
 */
final class LogDeterminant {

	private final int band;
	private final List<Row> active = new ArrayList<>();
	private final Deque<Row> spare = new ArrayDeque<>();

	/** A row from column {@code base} on, up to column {@code end}, not included. */
	private static final class Row {

		private int base;
		private int end;
		private final double[] value;
		private final double[] first;
		private final double[] second;

		private Row(int room) {
			value = new double[room];
			first = new double[room];
			second = new double[room];
		}

		private void clear(int start) {
			base = start;
			end = start;
			Arrays.fill(value, 0);
			Arrays.fill(first, 0);
			Arrays.fill(second, 0);
		}

		private void set(int column, double v, double f, double s) {
			value[column - base] = v;
			first[column - base] = f;
			second[column - base] = s;
			end = Math.max(end, column + 1);
		}

		/** Makes room up to a column: what lies before {@code start} has been eliminated. */
		private void reach(int column, int start) {
			if (column - base <= value.length) {
				return;
			}
			int gone = start - base;
			for (double[] part : new double[][] { value, first, second }) {
				System.arraycopy(part, gone, part, 0, part.length - gone);
				Arrays.fill(part, part.length - gone, part.length, 0);
			}
			base = start;
		}

		/** Subtracts the pivot row so often that column {@code column} vanishes. */
		private void eliminate(Row pivot, int column) {
			int here = column - base;
			if (value[here] == 0 && first[here] == 0 && second[here] == 0) {
				return;
			}
			reach(pivot.end, column);
			here = column - base;
			int there = column - pivot.base;
			double p = pivot.value[there];
			double m = value[here] / p;
			double m1 = (first[here] - m * pivot.first[there]) / p;
			double m2 = (second[here] - 2 * m1 * pivot.first[there] - m * pivot.second[there]) / p;
			subtract(pivot, here, there, pivot.end - column, m, m1, m2);
			end = Math.max(end, pivot.end);
		}

		private void subtract(Row pivot, int here, int there, int length, double m, double m1, double m2) {
			double[] v = pivot.value;
			double[] f = pivot.first;
			double[] s = pivot.second;
			for (int k = 0; k < length; k++) {
				double a = v[there + k];
				double b = f[there + k];
				value[here + k] -= m * a;
				first[here + k] -= m * b + m1 * a;
				second[here + k] -= m * s[there + k] + 2 * m1 * b + m2 * a;
			}
		}
	}

	private LogDeterminant(int band) {
		this.band = band;
	}

	/** Bytes that it needs at a time for a matrix of this band. */
	static long memory(int band) {
		return 3L * Double.BYTES * room(band) * (band + 2L);
	}

	private static int room(int band) {
		return 4 * band + 4;
	}

	/**
	 * The logarithm of the size of the determinant.
	 *
	 * @throws ArithmeticException if the matrix is singular up to rounding
	 */
	static Jet of(Rows rows, ExplorerContext context) {
		return new LogDeterminant(rows.band()).eliminate(rows, context);
	}

	private Jet eliminate(Rows rows, ExplorerContext context) {
		double log = 0;
		double first = 0;
		double second = 0;
		int next = 0;
		for (int column = 0; column < rows.size(); column++) {
			for (; next < rows.size() && next - band <= column; next++) {
				active.add(row(rows, next));
			}
			Row pivot = pivot(column);
			int at = column - pivot.base;
			double p = pivot.value[at];
			if (p == 0) {
				throw new ArithmeticException("singular at column " + column);
			}
			double slope = pivot.first[at] / p;
			log += StrictMath.log(Math.abs(p));
			first += slope;
			second += pivot.second[at] / p - slope * slope;
			for (Row row : active) {
				row.eliminate(pivot, column);
			}
			spare.push(pivot);
			if ((column & 63) == 0) {
				context.checkCancelled();
			}
		}
		return new Jet(log, first, second);
	}

	private Row row(Rows rows, int number) {
		Row row = spare.isEmpty() ? new Row(room(band)) : spare.pop();
		row.clear(Math.max(0, number - band));
		rows.row(number, row::set);
		return row;
	}

	/** Takes out the row with the largest entry in a column. */
	private Row pivot(int column) {
		int best = 0;
		double largest = -1;
		for (int k = 0; k < active.size(); k++) {
			Row row = active.get(k);
			double size = Math.abs(row.value[column - row.base]);
			if (size > largest) {
				largest = size;
				best = k;
			}
		}
		Row last = active.removeLast();
		if (best == active.size()) {
			return last;
		}
		return active.set(best, last);
	}
}
