// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.spinscape.claims.rule.Placed;
import org.spinscape.core.result.Scalar;

/**
 * Scalars over a swept parameter, by its size.
 *
 * @param x      values of the parameter
 * @param y      the scalars
 * @param errors of the scalars
 * @param left   how many there were that had no number for the parameter, no finite value or no error
 */
record SweptValues(double[] x, double[] y, double[] errors, int left) {

	/** Those that have a finite value, an error above zero, and a number for the parameter. */
	static SweptValues of(List<Placed<Scalar>> found, String parameter) {
		List<double[]> rows = new ArrayList<>();
		for (Placed<Scalar> one : found) {
			String text = one.key().point().get(parameter);
			if (text != null && Double.isFinite(one.result().value()) && one.result().error() > 0) {
				try {
					rows.add(new double[] { Double.parseDouble(text), one.result().value(), one.result().error() });
				} catch (NumberFormatException e) {
					continue; // swept over words: there is no trend with these
				}
			}
		}
		rows.sort(Comparator.comparingDouble(row -> row[0]));
		return new SweptValues(column(rows, 0), column(rows, 1), column(rows, 2), found.size() - rows.size());
	}

	private static double[] column(List<double[]> rows, int column) {
		return rows.stream().mapToDouble(row -> row[column]).toArray();
	}

	/** What evidence must add where not all are used; empty if they are. */
	String leftOut() {
		return left == 0 ? "" : "; " + left + " of these, without an error or a number to be plotted over, " + (left == 1
				? "is"
				: "are") + " left out";
	}

	int size() {
		return x.length;
	}
}
