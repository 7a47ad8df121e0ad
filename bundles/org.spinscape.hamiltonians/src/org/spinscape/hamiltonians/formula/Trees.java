// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.spinscape.hamiltonians.formula.Expression.Call;
import org.spinscape.hamiltonians.formula.Expression.Indexed;
import org.spinscape.hamiltonians.formula.Expression.Minus;
import org.spinscape.hamiltonians.formula.Expression.Name;
import org.spinscape.hamiltonians.formula.Expression.Number;
import org.spinscape.hamiltonians.formula.Expression.Operation;
import org.spinscape.hamiltonians.formula.Expression.Spin;
import org.spinscape.hamiltonians.formula.Expression.Sum;

/** Walks through syntax trees. */
final class Trees {

	private Trees() {
	}

	/** Shows an expression and all that stands in it, domains included, as it is written. */
	static void visit(Expression tree, Consumer<Expression> visitor) {
		visitor.accept(tree);
		parts(tree).forEach(part -> visit(part, visitor));
	}

	private static Stream<Expression> parts(Expression tree) {
		return switch (tree) {
			case Number _,Name _ -> Stream.of();
			case Indexed indexed -> indexed.brackets().stream().flatMap(List::stream);
			case Spin spin -> Stream.of(spin.index());
			case Call call -> call.arguments().stream();
			case Minus minus -> Stream.of(minus.of());
			case Operation operation -> Stream.of(operation.left(), operation.right());
			case Sum sum -> Stream.concat(Stream.of(sum.of()), parts(sum.over()));
		};
	}

	private static Stream<Expression> parts(Domain domain) {
		return switch (domain) {
			case Domain.Sets sets -> Stream.of(sets.order());
			case Domain.Drawn drawn -> Stream.of(drawn.count(), drawn.order());
			case Domain.Bonds bonds -> bonds.arguments().stream();
			case Domain.Listed listed -> listed.tuples().stream().flatMap(List::stream);
			case Domain.Ranges ranges -> ranges.ranges().stream().flatMap(range -> Stream.of(range.first(), range.last()));
		};
	}

	/** Where an expression begins, brackets apart. */
	static Place start(Expression tree) {
		return tree instanceof Operation operation ? start(operation.left()) : tree.place();
	}

	/** Whether the value depends on the state. */
	static boolean hasSpins(Expression tree) {
		boolean[] found = new boolean[1];
		visit(tree, part -> found[0] |= part instanceof Spin);
		return found[0];
	}

	/** The names inside index brackets, in the order of their first appearance. */
	static Set<String> indexNames(Expression tree) {
		Set<String> names = new LinkedHashSet<>();
		visit(tree, part -> {
			switch (part) {
				case Spin spin -> addNames(spin.index(), names);
				case Indexed indexed -> indexed.brackets().forEach(bracket -> bracket.forEach(i -> addNames(i, names)));
				default -> {
					// not an index
				}
			}
		});
		return names;
	}

	private static void addNames(Expression index, Set<String> names) {
		visit(index, part -> {
			if (part instanceof Name name) {
				names.add(name.name());
			}
		});
	}

	/** Whether it is a product of numbers and single spins. */
	static boolean isProduct(Expression tree) {
		return switch (tree) {
			case Spin _ -> true;
			case Minus minus -> isProduct(minus.of());
			case Operation operation when operation.sign() == '*' -> isProduct(operation.left())
					&& isProduct(operation.right());
			case Operation operation when operation.sign() == '/' -> isProduct(operation.left())
					&& !hasSpins(operation.right());
			default -> !hasSpins(tree);
		};
	}

	/** The spins of a product. */
	static List<Spin> spins(Expression product) {
		Stream.Builder<Spin> spins = Stream.builder();
		visit(product, part -> {
			if (part instanceof Spin spin) {
				spins.add(spin);
			}
		});
		return spins.build().toList();
	}

	/** With a part in the place of another among the factors of a product, divisors apart; multiplying by 1 is exact. */
	static Expression replace(Expression product, Function<Expression, Expression> with) {
		Expression other = with.apply(product);
		if (other != product) {
			return other;
		}
		return switch (product) {
			case Minus minus -> new Minus(replace(minus.of(), with), minus.place());
			case Operation operation when operation.sign() == '*' -> new Operation('*',
					replace(operation.left(), with), replace(operation.right(), with), operation.place());
			case Operation operation when operation.sign() == '/' -> new Operation('/',
					replace(operation.left(), with), operation.right(), operation.place());
			default -> product;
		};
	}

	/** The number 1 in place of something. */
	static Expression one(Expression instead) {
		return new Number(1, "1", instead.place());
	}
}
