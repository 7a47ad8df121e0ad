// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.List;
import java.util.Map;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** A number among the results of a sample, named as {@code scalar} or {@code series@abscissa}. */
final class ResultValue {

	private static final double SAME = 1e-9;

	/**
	 * What results were called in earlier versions, by what they are called now: an experiment that asks for the old name
	 * goes on, and so does one that asks an old run for the new name. The two were both called gap, by the explorer that
	 * came first.
	 */
	private static final Map<String, List<String>> ALSO = Map.of("gap", List.of("minimum-gap", "energy-gap"),
			"gap-barrier-tree", List.of("minimum-gap"), "gap-enumeration", List.of("energy-gap"), "minimum-gap",
			List.of("gap-barrier-tree"), "energy-gap", List.of("gap-enumeration"));

	private ResultValue() {
	}

	/** The number; NaN if there is none of this name, or it is undefined. */
	static double of(List<Result> results, String asked) {
		String name = present(results, asked);
		int at = name.lastIndexOf('@');
		for (Result result : results) {
			if (at < 0 && result instanceof Scalar scalar && scalar.name().equals(name)) {
				return scalar.value();
			}
			if (at > 0 && result instanceof Series series && series.name().equals(name.substring(0, at))) {
				return at(series, number(name.substring(at + 1)));
			}
		}
		return Double.NaN;
	}

	/** The name asked for, or the first other one of the same result that there is. */
	private static String present(List<Result> results, String name) {
		List<String> others = ALSO.getOrDefault(name, List.of());
		return others.isEmpty() || results.stream().anyMatch(result -> result.name().equals(name)) ? name
				: results.stream().map(Result::name).filter(others::contains).findFirst().orElse(name);
	}

	private static double at(Series series, double x) {
		double[] xs = series.x().values();
		for (int i = 0; i < xs.length; i++) {
			if (Math.abs(xs[i] - x) <= SAME * Math.max(1, Math.abs(x))) {
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

	/** The unit of a result; empty if there is none of this name. */
	static String unit(List<Result> results, String asked) {
		String name = present(results, asked);
		int at = name.lastIndexOf('@');
		String wanted = at < 0 ? name : name.substring(0, at);
		for (Result result : results) {
			if (result.name().equals(wanted)) {
				return result instanceof Scalar scalar ? scalar.unit() : result instanceof Series series ? series.y().unit()
						: "";
			}
		}
		return "";
	}
}
