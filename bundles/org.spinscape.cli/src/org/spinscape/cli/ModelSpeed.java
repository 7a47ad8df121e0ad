// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BlockEnergies;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;

/** How many energies of a model are computed in a second, by one thread: what a program or a class of one's own is worth. */
final class ModelSpeed {

	private static final long NANOSECONDS = 200_000_000;
	private static final int STATES = 64;
	private static final int BLOCK = 4096;

	private ModelSpeed() {
	}

	/** One sentence. */
	static <C extends Configuration> String words(Hamiltonian<C> model) {
		SplitMix64 random = new SplitMix64(1);
		List<C> states = new ArrayList<>();
		for (int i = 0; i < STATES; i++) {
			states.add(model.space().random(random));
		}
		int[] next = new int[1];
		double single = rate(1, () -> model.energy(states.get(next[0]++ % STATES)));
		String words = text(single) + " energies a second, one by one";
		if (model.space() instanceof FiniteSpace<C> space && space.states().isPresent()) {
			int size = (int) Math.min(BLOCK, Long.highestOneBit(space.states().getAsLong()));
			double[] energies = new double[size];
			words += model.capability(BlockEnergies.class).map(blocks -> "; " + text(rate(size, () -> blocks.energies(0,
					energies))) + " in questions of " + size).orElse("");
		}
		return words;
	}

	/** Of what computes so many at a time. */
	private static double rate(int many, Runnable work) {
		work.run();
		long begun = System.nanoTime();
		long taken;
		long done = 0;
		do {
			work.run();
			done += many;
			taken = System.nanoTime() - begun;
		} while (taken < NANOSECONDS);
		return done * 1e9 / taken;
	}

	/** To two digits, which is more than it is the same the next time. */
	private static String text(double rate) {
		return String.format(Locale.ROOT, "%,d", BigDecimal.valueOf(rate).round(new MathContext(2)).longValue());
	}
}
