// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.space.Configuration;

/** Distinct minima with their tallies, up to a number; what comes after that is only counted. Owned by one thread. */
final class Tallies<C extends Configuration> {

	private final int most;
	private final Map<C, Tally<C>> byState = new LinkedHashMap<>();
	private long lost;

	Tallies(int most) {
		this.most = most;
	}

	/** The tally of a minimum; one that is kept nowhere if there is no room for it. */
	Tally<C> of(Inherent<C> minimum) {
		Tally<C> known = byState.get(minimum.state());
		if (known == null) {
			known = new Tally<>(minimum);
			if (byState.size() < most) {
				byState.put(minimum.state(), known);
			} else {
				lost++;
			}
		}
		return known;
	}

	void addAll(Tallies<C> other) {
		other.byState.values().forEach(tally -> of(tally.minimum()).add(tally));
		lost += other.lost;
	}

	/** Number of times that a minimum found no room. */
	long lost() {
		return lost;
	}

	/** By rising energy; equal energies in the order of their states. */
	List<Tally<C>> sorted(Reduction<C> reduction) {
		return byState.values().stream()
				.sorted(Comparator.<Tally<C>>comparingDouble(tally -> tally.minimum().energy())
						.thenComparing((one, other) -> reduction.compare(one.minimum().state(), other.minimum().state())))
				.toList();
	}
}
