// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;

import org.spinscape.core.random.RandomStream;

/**
 * The random values of one name, each drawn when it is first asked for.
 */
final class Family {

	/** Values that a table holds; each takes about a hundred bytes. */
	private static final int MOST = 20_000_000;

	private final String name;
	private final Distribution distribution;
	private final double[] arguments;
	private final RandomStream random;
	private final Map<IntBuffer, Double> drawn = new HashMap<>();
	/** Whether each value is asked for once only. */
	private final boolean fleeting;
	/** Numbers of indices in each bracket where it was first used. */
	private String shape;

	Family(String name, Distribution distribution, double[] arguments, RandomStream random, boolean fleeting) {
		this.name = name;
		this.distribution = distribution;
		this.arguments = arguments;
		this.random = random;
		this.fleeting = fleeting;
	}

	/** Refuses brackets of another shape than those that the name had before. */
	void require(String brackets, Place place) {
		if (shape == null) {
			shape = brackets;
		} else if (!shape.equals(brackets)) {
			throw place.wrong("the random values '" + name + "' have " + words(brackets) + " here, but " + words(shape)
					+ " before; give them different names");
		}
	}

	private static String words(String brackets) {
		return brackets.isEmpty() ? "no index" : "indices " + brackets;
	}

	/** @param key the indices, in ascending order within each bracket */
	double value(int[] key, Place place) {
		if (fleeting) {
			return distribution.draw(arguments, random);
		}
		IntBuffer wrapped = IntBuffer.wrap(key);
		Double known = drawn.get(wrapped);
		if (known != null) {
			return known;
		}
		if (drawn.size() == MOST) {
			throw place.wrong("more than " + MOST + " random values '" + name + "' have to be kept; use them in one term, on"
					+ " one set, or a smaller system");
		}
		double value = distribution.draw(arguments, random);
		drawn.put(wrapped, value);
		return value;
	}

	/** Its width squared if it is a Gaussian of zero mean whose values are independent of each other in the terms; else -1. */
	double gaussianVariance() {
		return fleeting && distribution == Distribution.GAUSSIAN && arguments[0] == 0 ? arguments[1] * arguments[1] : -1;
	}

	double width() {
		return arguments[1];
	}
}
