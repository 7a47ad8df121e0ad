// SPDX-License-Identifier: EPL-2.0
package org.spinscape.observables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.hamiltonian.capability.PairCouplings;

/**
 * The bonds of a model for bits in words of 64 sites: those from one word to another over the same distance are looked
 * at together. On lattices these are few; of a graph without order there is about one for each bond.
 */
final class BondWords {

	private record Key(int from, int to, int distance) {
	}

	private final int bonds;
	private final int[] from;
	private final int[] to;
	private final int[] distance;
	private final long[] masks;

	BondWords(PairCouplings pairs) {
		Map<Key, Long> groups = new LinkedHashMap<>();
		int count = 0;
		for (int site = 0; site < pairs.spins(); site++) {
			for (int k = pairs.offsets()[site]; k < pairs.offsets()[site + 1]; k++) {
				int other = pairs.neighbours()[k];
				if (other > site) {
					groups.merge(new Key(site >>> 6, other >>> 6, other - site & 63), 1L << site, (a, b) -> a | b);
					count++;
				}
			}
		}
		bonds = count;
		List<Key> keys = new ArrayList<>(groups.keySet());
		from = keys.stream().mapToInt(Key::from).toArray();
		to = keys.stream().mapToInt(Key::to).toArray();
		distance = keys.stream().mapToInt(Key::distance).toArray();
		masks = groups.values().stream().mapToLong(Long::longValue).toArray();
	}

	/** Number of bonds. */
	int bonds() {
		return bonds;
	}

	/** Number of bonds whose ends have different bits. */
	int different(long[] bits) {
		int count = 0;
		for (int k = 0; k < from.length; k++) {
			count += Long.bitCount((bits[from[k]] ^ Long.rotateRight(bits[to[k]], distance[k])) & masks[k]);
		}
		return count;
	}
}
