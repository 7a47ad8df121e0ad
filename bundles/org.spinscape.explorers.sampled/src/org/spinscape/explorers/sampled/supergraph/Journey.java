// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.supergraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.space.Configuration;
import org.spinscape.explorers.sampled.minima.Inherent;

/**
 * The inherent structures that one run has passed through, one after the other. Owned by one thread.
 *
 * @param <C> configurations
 */
final class Journey<C extends Configuration> {

	/** A minimum beyond those that are kept. */
	static final int ELSEWHERE = -1;

	private final int most;
	private final List<Inherent<C>> minima = new ArrayList<>();
	private final Map<C, Integer> numbers = new HashMap<>();
	private final List<long[]> visits = new ArrayList<>();
	private final Map<Long, long[]> transitions = new LinkedHashMap<>();
	private int last = ELSEWHERE;
	private long length;
	private long lost;

	/** @param most distinct minima kept */
	Journey(int most) {
		this.most = most;
	}

	/** Takes the next one down. */
	void pass(Inherent<C> minimum) {
		Integer known = numbers.get(minimum.state());
		int here = known != null ? known : minima.size() < most ? admit(minimum) : ELSEWHERE;
		length++;
		if (here == ELSEWHERE) {
			lost++;
		} else {
			visits.get(here)[0]++;
			if (last != ELSEWHERE && last != here) {
				transitions.computeIfAbsent(key(last, here), _ -> new long[1])[0]++;
			}
		}
		last = here;
	}

	private int admit(Inherent<C> minimum) {
		numbers.put(minimum.state(), minima.size());
		minima.add(minimum);
		visits.add(new long[1]);
		return minima.size() - 1;
	}

	private static long key(int from, int to) {
		return (long) from << Integer.SIZE | to;
	}

	/** The minima by number. */
	List<Inherent<C>> minima() {
		return minima;
	}

	/** How many of the states descended to a minimum. */
	long visits(int number) {
		return visits.get(number)[0];
	}

	/** Number of states looked at. */
	long length() {
		return length;
	}

	/** How many of them descended to minima that found no room. */
	long lost() {
		return lost;
	}

	/** Takes the number of passages between each two minima. */
	interface Visitor {
		void passages(int from, int to, long count);
	}

	/** All passages, in the order in which they were first made. */
	void visit(Visitor visitor) {
		transitions.forEach((key, count) -> visitor.passages((int) (key >> Integer.SIZE), key.intValue(), count[0]));
	}
}
