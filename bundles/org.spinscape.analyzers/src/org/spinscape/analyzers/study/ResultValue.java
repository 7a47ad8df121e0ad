// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.analysis.Need;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultSelector;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/**
 * A number among the results of a sample, as people ask for it: that of a number, or {@code curve@abscissa} for the value
 * of a curve. Where several components give it, the first one's is taken unless one is named, as in
 * {@code barrier-tree/minima}.
 *
 * @param selector which result
 * @param at       abscissa of a curve; NaN for a number
 */
record ResultValue(ResultSelector selector, double at) {

	private static final double SAME = 1e-9;

	/** Reads what people write. @throws IllegalArgumentException in one sentence if it is nothing of the kind */
	static ResultValue parse(String text) {
		int at = text.lastIndexOf('@');
		return at < 0 ? new ResultValue(ResultSelector.parse(text), Double.NaN)
				: new ResultValue(ResultSelector.parse(text.substring(0, at)), number(text.substring(at + 1)));
	}

	/** What is wrong with what people write, in one sentence; empty if it can be read. */
	static Optional<String> problem(String text) {
		try {
			parse(text);
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}

	/** That something gives it. @param text can be read */
	static Need need(String text) {
		return Need.selected(parse(text).selector());
	}

	private Optional<Result> among(List<Result> results) {
		Class<? extends Result> type = Double.isNaN(at) ? Scalar.class : Series.class;
		return results.stream().filter(result -> type.isInstance(result) && selector.matches(result.tag())).findFirst();
	}

	/** The number; NaN if there is no such result, or it is undefined. */
	double of(List<Result> results) {
		return among(results).map(result -> result instanceof Scalar scalar ? scalar.value() : at((Series) result))
				.orElse(Double.NaN);
	}

	/** The error that the number has within its sample; NaN if none is known. */
	double error(List<Result> results) {
		return among(results).map(result -> result instanceof Scalar scalar ? scalar.thermalError() : Double.NaN)
				.orElse(Double.NaN);
	}

	private double at(Series series) {
		double[] xs = series.x().values();
		for (int i = 0; i < xs.length; i++) {
			if (Math.abs(xs[i] - at) <= SAME * Math.max(1, Math.abs(at))) {
				return series.y().values()[i];
			}
		}
		return Double.NaN;
	}

	/** A swept value or an abscissa as a number; NaN if it is a word. */
	static double number(String text) {
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}

	/** The unit of the result; empty if there is none. */
	String unit(List<Result> results) {
		return among(results).map(result -> result instanceof Series series ? series.y().unit() : result.unit()).orElse("");
	}
}
