// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

import org.spinscape.hamiltonians.formula.Domain.Ranges;
import org.spinscape.hamiltonians.formula.Expression.Operation;
import org.spinscape.hamiltonians.formula.Expression.Sum;

/**
 * Whether a formula is the sum of the squares of all aperiodic autocorrelations, times a constant. Its squares need not
 * be multiplied out then: there is a kernel that keeps the correlations.
 */
final class LabsShape {

	private final Compiled compiled;

	private LabsShape(Compiled compiled) {
		this.compiled = compiled;
	}

	/** The factor before the sum of squares; empty if the formula is something else. */
	static OptionalDouble quantum(Compiled compiled) {
		List<Expression> terms = compiled.text().terms();
		return terms.size() == 1 && terms.getFirst() instanceof Sum sum && sum.over() instanceof Ranges ranges
				&& ranges.ranges().size() == 1 && compiled.spins() > 1 ? new LabsShape(compiled).quantum(sum)
						: OptionalDouble.empty();
	}

	private OptionalDouble quantum(Sum sum) {
		Expression factor = Trees.replace(sum.of(), part -> square(part) ? Trees.one(part) : part);
		if (Trees.hasSpins(factor) || factor == sum.of()) {
			return OptionalDouble.empty();
		}
		SpinPolynomial.Summed summed = (SpinPolynomial.Summed) compiled.energies().getFirst();
		SpinPolynomial squares = summed.of();
		while (squares instanceof SpinPolynomial.Scaled scaled && scaled.by().fixed()) {
			squares = scaled.of();
		}
		if (!(squares instanceof SpinPolynomial.Power power) || summed.over().count(new double[Letters.FRAME]) != compiled
				.spins() - 1) {
			return OptionalDouble.empty();
		}
		double quantum;
		try {
			quantum = compiled.scalars().number(factor);
		} catch (FormulaException e) {
			return OptionalDouble.empty(); // it depends on the letter
		}
		return correlations(summed.over(), power.of()) && quantum > 0 && Double.isFinite(quantum)
				? OptionalDouble.of(quantum) : OptionalDouble.empty();
	}

	private boolean square(Expression part) {
		return part instanceof Operation operation && operation.sign() == '^' && Trees.hasSpins(operation.left())
				&& !Trees.hasSpins(operation.right()) && compiled.scalars().number(operation.right()) == 2;
	}

	/** Whether the sums are those over all pairs at each distance. */
	private boolean correlations(Tuples shifts, SpinPolynomial sum) {
		int spins = compiled.spins();
		double[] frame = new double[Letters.FRAME];
		BitSet found = new BitSet(spins);
		boolean[] all = { true };
		shifts.forEach(frame, () -> {
			if (all[0]) {
				TermList pairs = sum.expanded(frame);
				int shift = pairs.count() > 0 && pairs.order(0) == 2 ? pairs.site(0, 1) - pairs.site(0, 0) : 0;
				all[0] = shift > 0 && !found.get(shift) && pairs.count() == spins - shift && pairs.constant() == 0;
				for (int pair = 0; all[0] && pair < pairs.count(); pair++) {
					all[0] = pairs.coefficient(pair) == 1 && pairs.order(pair) == 2
							&& pairs.site(pair, 1) - pairs.site(pair, 0) == shift;
				}
				found.set(shift);
			}
		});
		return all[0] && found.cardinality() == spins - 1;
	}
}
