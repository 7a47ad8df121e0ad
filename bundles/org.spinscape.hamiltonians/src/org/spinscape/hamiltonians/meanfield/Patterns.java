// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.meanfield;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/**
 * States that a model is built around.
 *
 * @param states at least one, of equally many spins; read only
 */
record Patterns(List<IsingConfiguration> states) {

	/** Random patterns, drawn one after the other: the first ones do not depend on how many follow. */
	static Patterns draw(int count, IsingSpace space, RandomStream random) {
		return new Patterns(Stream.generate(() -> space.random(random)).limit(count).toList());
	}

	int count() {
		return states.size();
	}

	int sites() {
		return states.getFirst().sites();
	}

	/** The spins that the patterns have at one site, pattern by pattern. */
	IsingConfiguration column(int site) {
		IsingConfiguration column = new IsingSpace(count()).create();
		IntStream.range(0, count()).forEach(mu -> column.set(mu, states.get(mu).spin(site)));
		return column;
	}
}
