// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinscape.core.random.RandomStream;

/** The distributions of random values, drawn as the built-in models draw theirs. */
enum Distribution {

	/** Mean and standard deviation. */
	GAUSSIAN("gaussian", "gaussian(mean, width)", 2),
	/** Between two ends. */
	UNIFORM("uniform", "uniform(least, most)", 2),
	/** +1 or -1 by a fair coin, or with a probability of +1. */
	PLUS_MINUS("pm1", "pm1, pm1(p)", 0, 1),
	/** 1 with a probability, else 0. */
	BERNOULLI("bernoulli", "bernoulli(p)", 1);

	private final String word;
	private final String usage;
	private final int least;
	private final int most;

	Distribution(String word, String usage, int count) {
		this(word, usage, count, count);
	}

	Distribution(String word, String usage, int least, int most) {
		this.word = word;
		this.usage = usage;
		this.least = least;
		this.most = most;
	}

	static String words() {
		return Stream.of(values()).map(distribution -> distribution.usage).collect(Collectors.joining(", "));
	}

	/** The distribution of a name. @throws FormulaException if there is none, or it takes other arguments */
	static Distribution require(String word, int arguments, Place place) {
		Distribution found = Stream.of(values()).filter(known -> known.word.equals(word)).findFirst()
				.orElseThrow(() -> place.wrong("'" + word + "' is no distribution; use one of " + words()));
		if (arguments < found.least || arguments > found.most) {
			throw place.wrong(word + " has " + arguments + " arguments; write " + found.usage);
		}
		return found;
	}

	/** @throws FormulaException if the arguments are out of range */
	void check(double[] arguments, Place place) {
		switch (this) {
			case GAUSSIAN -> {
				if (!(arguments[1] >= 0)) {
					throw place.wrong("the width of a gaussian is " + arguments[1] + "; use a number of 0 or more");
				}
			}
			case UNIFORM -> {
				if (!(arguments[0] <= arguments[1])) {
					throw place.wrong("uniform from " + arguments[0] + " to " + arguments[1] + "; put the lower end first");
				}
			}
			default -> {
				if (arguments.length == 1 && !(arguments[0] >= 0 && arguments[0] <= 1)) {
					throw place.wrong("the probability is " + arguments[0] + "; use a number from 0 to 1");
				}
			}
		}
	}

	double draw(double[] arguments, RandomStream random) {
		return switch (this) {
			case GAUSSIAN -> arguments[0] + arguments[1] * random.nextGaussian();
			case UNIFORM -> arguments[0] + (arguments[1] - arguments[0]) * random.nextDouble();
			case PLUS_MINUS -> (arguments.length == 0 ? random.nextBoolean() : random.nextDouble() < arguments[0]) ? 1 : -1;
			case BERNOULLI -> random.nextDouble() < arguments[0] ? 1 : 0;
		};
	}
}
