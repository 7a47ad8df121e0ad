// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinscape.hamiltonians.formula.Domain.Listed;
import org.spinscape.hamiltonians.formula.Domain.Ranges;
import org.spinscape.hamiltonians.formula.Expression.Indexed;
import org.spinscape.hamiltonians.formula.Expression.Name;
import org.spinscape.hamiltonians.formula.Expression.Spin;
import org.spinscape.hamiltonians.formula.Expression.Sum;
import org.spinscape.hamiltonians.formula.Statement.Random;

/**
 * What need not be compared or kept because every tuple comes once: terms of the form {@code -J[i,j] s[i] s[j]} on a set
 * of different pairs are all different, and so are their random values.
 */
final class Independence {

	private final FormulaText text;
	private final Domains domains;
	private final Set<String> fleeting = new HashSet<>();
	private final boolean distinct;

	Independence(FormulaText text, Domains domains) {
		this.text = text;
		this.domains = domains;
		Map<String, Integer> uses = uses();
		Set<Integer> orders = new HashSet<>();
		boolean all = true;
		for (Expression term : text.terms()) {
			boolean once = term instanceof Sum sum && once(sum);
			all &= once && orders.add(Trees.spins(term).size());
			if (once) {
				keepNothing((Sum) term, uses);
			}
		}
		distinct = all;
	}

	/** Whether no two terms have the same spins. */
	boolean distinct() {
		return distinct;
	}

	/** Random values that are asked for once each. */
	Set<String> fleeting() {
		return fleeting;
	}

	/** How often each family of values occurs in the text. */
	private Map<String, Integer> uses() {
		Map<String, Integer> uses = new HashMap<>();
		text.terms().forEach(term -> count(term, uses));
		text.definitions().values().forEach(definition -> {
			switch (definition) {
				case Statement.Given given -> count(given.value(), uses);
				case Random drawn -> drawn.arguments().forEach(argument -> count(argument, uses));
			}
		});
		return uses;
	}

	private static void count(Expression tree, Map<String, Integer> uses) {
		Trees.visit(tree, part -> {
			if (part instanceof Indexed indexed) {
				uses.merge(indexed.name(), 1, Integer::sum);
			}
		});
	}

	/** Whether the spins of a product are just the members of sets that come once. */
	private boolean once(Sum sum) {
		if (sum.over() instanceof Ranges || sum.over() instanceof Listed || !Trees.isProduct(sum.of())) {
			return false;
		}
		List<Expression> indices = Trees.spins(sum.of()).stream().map(Spin::index).toList();
		return sameLetters(indices, domains.inferred(sum, Letters.NONE));
	}

	private static boolean sameLetters(List<Expression> indices, List<String> letters) {
		Set<String> found = new HashSet<>();
		boolean all = indices.size() == letters.size();
		for (Expression index : indices) {
			all &= index instanceof Name name && letters.contains(name.name()) && found.add(name.name());
		}
		return all;
	}

	private void keepNothing(Sum sum, Map<String, Integer> uses) {
		List<String> letters = domains.inferred(sum, Letters.NONE);
		boolean[] inSum = new boolean[1];
		Trees.visit(sum.of(), part -> inSum[0] |= part instanceof Sum);
		if (inSum[0]) {
			return;
		}
		Trees.visit(sum.of(), part -> {
			if (part instanceof Indexed indexed && uses.get(indexed.name()) == 1 && indexed.brackets().size() == 1
					&& text.definitions().get(indexed.name()) instanceof Random
					&& sameLetters(indexed.brackets().getFirst(), letters)) {
				fleeting.add(indexed.name());
			}
		});
	}
}
