// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.hamiltonians.files.Quadratic.Goal;
import org.spinscape.hamiltonians.files.Quadratic.Variables;

/** What was read, in words, so that one sees whether it is what one has. */
final class Summary {

	private Summary() {
	}

	/** For example {@code 5 sites, 3 edges, weights 1 (no weight in the file, taken as 1)}. */
	static String of(Quadratic function) {
		EdgeList entries = function.entries();
		boolean graph = function.goal() == Goal.CUT;
		List<BigDecimal> pairs = new ArrayList<>();
		List<BigDecimal> linear = new ArrayList<>();
		BigDecimal[] sums = new BigDecimal[function.sites()];
		for (int site = 0; site < sums.length; site++) {
			sums[site] = function.linear(site);
		}
		for (int entry = 0; entry < entries.size(); entry++) {
			if (entries.first(entry) == entries.second(entry)) { // x x = x
				sums[entries.first(entry)] = sums[entries.first(entry)].add(entries.weight(entry));
			} else {
				pairs.add(entries.weight(entry));
			}
		}
		for (BigDecimal sum : sums) {
			if (sum.signum() != 0) {
				linear.add(sum);
			}
		}
		String sites = graph ? "site" : function.variables() == Variables.SPINS ? "spin" : "bit";
		StringBuilder text = new StringBuilder(count(function.sites(), sites));
		text.append(", ").append(count(pairs.size(), graph ? "edge" : "pair"))
				.append(range(pairs, graph ? "weights" : "coefficients"));
		if (!linear.isEmpty() || !graph) {
			text.append(", ").append(count(linear.size(), "linear term")).append(range(linear, "coefficients"));
		}
		if (function.constant().signum() != 0) {
			text.append(", constant ").append(Weights.text(function.constant()));
		}
		text.append(switch (function.goal()) {
			case CUT -> "";
			case MINIMUM -> ", to be minimised";
			case MAXIMUM -> ", to be maximised";
		});
		return function.remarks().isEmpty() ? text.toString() : text + " (" + String.join("; ", function.remarks()) + ")";
	}

	/** A number of things. */
	static String count(long count, String noun) {
		return count + " " + noun + (count == 1 ? "" : "s");
	}

	private static String range(List<BigDecimal> weights, String name) {
		if (weights.isEmpty()) {
			return "";
		}
		String least = Weights.text(weights.stream().min(BigDecimal::compareTo).orElseThrow());
		String most = Weights.text(weights.stream().max(BigDecimal::compareTo).orElseThrow());
		return ", " + name + " " + (least.equals(most) ? least : least + " to " + most);
	}
}
