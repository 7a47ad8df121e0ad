// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;

/** The best minima so far, lowest first, no two of them nearly alike. */
final class Pool<C extends Configuration> {

	private static final int SIZE = 24;
	/** Ising states that agree in more than this share of the spins, up to a common sign, are alike. */
	private static final double ALIKE = 0.99;

	private final List<Individual<C>> members = new ArrayList<>();

	/** Takes a minimum in if it is better than the worst, or better than one it is like. */
	void offer(Individual<C> candidate) {
		for (Individual<C> member : members) {
			if (member.energy() <= candidate.energy() && alike(member.state(), candidate.state())) {
				return;
			}
		}
		members.removeIf(member -> alike(member.state(), candidate.state()));
		members.add(candidate);
		members.sort(Comparator.comparingDouble(Individual::energy));
		if (members.size() > SIZE) {
			members.removeLast();
		}
	}

	private static boolean alike(Configuration one, Configuration other) {
		if (one instanceof IsingConfiguration a && other instanceof IsingConfiguration b) {
			return Math.abs(a.overlap(b)) > (2 * ALIKE - 1) * a.sites();
		}
		return one.equals(other);
	}

	boolean isEmpty() {
		return members.isEmpty();
	}

	Individual<C> best() {
		return members.getFirst();
	}

	/** One of them: the lower, the more often. */
	Individual<C> draw(RandomStream random) {
		int first = random.nextInt(members.size());
		int second = random.nextInt(members.size());
		return members.get(Math.min(first, second));
	}

	/** The members as they are now. */
	Pool<C> snapshot() {
		Pool<C> copy = new Pool<>();
		copy.members.addAll(members);
		return copy;
	}
}
