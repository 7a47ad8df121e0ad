// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.hamiltonians.formula.Expression.Call;
import org.spinscape.hamiltonians.formula.Expression.Minus;
import org.spinscape.hamiltonians.formula.Expression.Operation;
import org.spinscape.hamiltonians.formula.Expression.Spin;
import org.spinscape.hamiltonians.formula.Expression.Sum;

/** Turns expressions with spins into polynomials. */
final class EnergyCompiler {

	private static final int HIGHEST_POWER = 16;

	private final Scalars scalars;
	private final Domains domains;
	private final int sites;

	EnergyCompiler(Scalars scalars, Domains domains, int sites) {
		this.scalars = scalars;
		this.domains = domains;
		this.sites = sites;
	}

	SpinPolynomial compile(Expression expression, Letters letters) {
		if (Trees.isProduct(expression)) {
			return product(expression, letters);
		}
		return switch (expression) {
			case Minus minus -> scaled(minus.of(), new Value.Fixed(-1), false, minus.place(), letters);
			case Operation operation -> operation(operation, letters);
			case Sum sum -> {
				List<SpinPolynomial> of = new ArrayList<>();
				Tuples tuples = domains.compile(sum, letters, inner -> of.add(compile(sum.of(), inner)));
				yield new SpinPolynomial.Summed(tuples, of.getFirst());
			}
			case Call call -> throw call.place().wrong("'" + call.function()
					+ "' of spins is no polynomial; write the energy as sums of products and whole powers");
			default -> throw new IllegalStateException("a product after all: " + expression);
		};
	}

	private SpinPolynomial product(Expression expression, Letters letters) {
		Expression coefficient = Trees.replace(expression, part -> part instanceof Spin ? Trees.one(part) : part);
		List<SpinPolynomial.Site> spins = Trees.spins(expression).stream()
				.map(spin -> new SpinPolynomial.Site(scalars.compile(spin.index(), letters), sites, spin.place())).toList();
		return new SpinPolynomial.Product(scalars.compile(coefficient, letters), spins, Trees.start(expression), letters);
	}

	private SpinPolynomial scaled(Expression of, Value by, boolean divided, Place place, Letters letters) {
		return new SpinPolynomial.Scaled(compile(of, letters), by, divided, place, letters);
	}

	private SpinPolynomial operation(Operation operation, Letters letters) {
		Expression left = operation.left();
		Expression right = operation.right();
		return switch (operation.sign()) {
			case '+', '-' -> new SpinPolynomial.Plus(compile(left, letters), compile(right, letters),
					operation.sign() == '+' ? 1 : -1);
			case '*' -> {
				if (!Trees.hasSpins(left)) {
					yield scaled(right, scalars.compile(left, letters), false, operation.place(), letters);
				}
				if (!Trees.hasSpins(right)) {
					yield scaled(left, scalars.compile(right, letters), false, operation.place(), letters);
				}
				yield new SpinPolynomial.Times(compile(left, letters), compile(right, letters));
			}
			case '/' -> {
				if (Trees.hasSpins(right)) {
					throw operation.place().wrong("a division by spins is no polynomial; since s^2 = 1, multiply by them");
				}
				yield scaled(left, scalars.compile(right, letters), true, operation.place(), letters);
			}
			case '^' -> power(operation, letters);
			default -> throw operation.place().wrong("a remainder of spins is no polynomial; it is meant for indices, as in"
					+ " s[i%N+1]");
		};
	}

	private SpinPolynomial power(Operation operation, Letters letters) {
		if (Trees.hasSpins(operation.right())) {
			throw operation.place().wrong("spins in an exponent are no polynomial; write products of spins");
		}
		int exponent = scalars.whole(operation.right(), "the exponent of spins", 0, HIGHEST_POWER);
		return new SpinPolynomial.Power(compile(operation.left(), letters), exponent);
	}
}
