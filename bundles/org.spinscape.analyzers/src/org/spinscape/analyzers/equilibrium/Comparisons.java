// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All differences that were looked at in a run, or in the averages of several. */
final class Comparisons {

	private static final Comparator<Discrepancy> BY_SIZE = Comparator.comparingDouble(Discrepancy::sigmas);

	private final List<Discrepancy> all = new ArrayList<>();

	void add(Discrepancy comparison) {
		all.add(comparison);
	}

	void add(Comparisons others) {
		all.addAll(others.all);
	}

	int count() {
		return all.size();
	}

	double worst() {
		return all.stream().mapToDouble(Discrepancy::sigmas).max().orElse(0);
	}

	/** Empty if nothing was compared. */
	Optional<Discrepancy> largest() {
		return all.stream().max(BY_SIZE);
	}

	/** The largest above the limit of each subject and test, the largest of all first; empty if there is none. */
	String failures(double limit) {
		return worstOfEach(Discrepancy::kind).values().stream().filter(comparison -> comparison.sigmas() > limit)
				.sorted(BY_SIZE.reversed()).map(comparison -> comparison + others(comparison, limit))
				.collect(Collectors.joining("; "));
	}

	private String others(Discrepancy worst, double limit) {
		long others = all.stream().filter(one -> one.kind().equals(worst.kind()) && one.sigmas() > limit).count() - 1;
		return others == 0 ? "" : " and in " + others + " other places";
	}

	/** The largest of each test, in words. */
	String summary() {
		return worstOfEach(Discrepancy::test).values().stream()
				.map(comparison -> comparison.test() + " " + sigmas(comparison.sigmas())).collect(Collectors.joining(", "));
	}

	private static String sigmas(double sigmas) {
		return Double.isInfinite(sigmas) ? "never changing" : String.format(Locale.ROOT, "%.1f", sigmas);
	}

	private Map<String, Discrepancy> worstOfEach(Function<Discrepancy, String> kind) {
		Map<String, Discrepancy> worst = new LinkedHashMap<>();
		all.forEach(comparison -> worst.merge(kind.apply(comparison), comparison,
				(a, b) -> b.sigmas() > a.sigmas() ? b : a));
		return worst;
	}
}
