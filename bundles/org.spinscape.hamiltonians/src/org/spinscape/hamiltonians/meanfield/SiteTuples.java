// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.meanfield;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.spinscape.core.random.RandomStream;

/** Sets of distinct sites, each in ascending order. */
public interface SiteTuples {

	/** Shows one set after the other; the array is valid during the call only. */
	void forEach(Consumer<int[]> visitor);

	/** Number of different sets of {@code order} sites: the binomial coefficient. */
	static double count(int sites, int order) {
		double product = 1;
		for (int i = 0; i < order; i++) {
			product = product * (sites - i) / (i + 1);
		}
		return product;
	}

	/** All sets of {@code order} sites, in lexical order. */
	static SiteTuples all(int sites, int order) {
		return visitor -> {
			int[] tuple = new int[order];
			for (int i = 0; i < order; i++) {
				tuple[i] = i;
			}
			int last = order - 1;
			while (last >= 0) {
				visitor.accept(tuple);
				last = order - 1;
				while (last >= 0 && tuple[last] == sites - order + last) {
					last--;
				}
				for (int i = last; i >= 0 && i < order; i++) {
					tuple[i] = i == last ? tuple[i] + 1 : tuple[i - 1] + 1;
				}
			}
		};
	}

	/** {@code count} different sets, each drawn uniformly; a set drawn before is drawn again. */
	static SiteTuples drawn(int sites, int order, int count, RandomStream random) {
		Set<IntBuffer> tuples = LinkedHashSet.newLinkedHashSet(count);
		while (tuples.size() < count) {
			int[] tuple = new int[order];
			int filled = 0;
			while (filled < order) {
				int site = random.nextInt(sites);
				boolean fresh = true;
				for (int i = 0; i < filled; i++) {
					fresh &= tuple[i] != site;
				}
				if (fresh) {
					tuple[filled++] = site;
				}
			}
			Arrays.sort(tuple);
			tuples.add(IntBuffer.wrap(tuple));
		}
		return visitor -> tuples.forEach(tuple -> visitor.accept(tuple.array()));
	}
}
