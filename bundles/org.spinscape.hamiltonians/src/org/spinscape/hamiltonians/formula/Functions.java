// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The functions of numbers, those of {@link StrictMath}: couplings are the same on every platform. */
final class Functions {

	private static final Map<String, DoubleUnaryOperator> ONE = Map.ofEntries(Map.entry("abs", Math::abs),
			Map.entry("sqrt", Math::sqrt), Map.entry("exp", StrictMath::exp), Map.entry("log", StrictMath::log),
			Map.entry("sin", StrictMath::sin), Map.entry("cos", StrictMath::cos), Map.entry("tanh", StrictMath::tanh),
			Map.entry("floor", Math::floor), Map.entry("ceil", Math::ceil), Map.entry("signum", Math::signum));
	private static final Map<String, DoubleBinaryOperator> TWO = Map.of("min", Math::min, "max", Math::max);

	private Functions() {
	}

	static boolean known(String name) {
		return ONE.containsKey(name) || TWO.containsKey(name);
	}

	static Set<String> names() {
		Set<String> names = new TreeSet<>(ONE.keySet());
		names.addAll(TWO.keySet());
		return names;
	}

	/** Number of arguments that a function takes. */
	static int arguments(String name) {
		return ONE.containsKey(name) ? 1 : 2;
	}

	static Value apply(String name, Value... arguments) {
		if (arguments.length == 1) {
			DoubleUnaryOperator one = ONE.get(name);
			return frame -> one.applyAsDouble(arguments[0].in(frame));
		}
		DoubleBinaryOperator two = TWO.get(name);
		return frame -> two.applyAsDouble(arguments[0].in(frame), arguments[1].in(frame));
	}
}
