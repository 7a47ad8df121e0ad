// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;

/**
 * Which minima can be reached from each other without rising above a level (the superbasins of Becker and Karplus, J. Chem.
 * Phys. 106, 1495 (1997), doi:10.1063/1.473299).
 */
final class Superbasins {

	private final int[] lowest;

	/** @param level an energy */
	Superbasins(Tree tree, double level) {
		List<Leaf> leaves = tree.leaves();
		lowest = new int[leaves.size()];
		for (int i = 0; i < lowest.length; i++) { // fathers come before their children
			Leaf leaf = leaves.get(i);
			boolean joined = leaf.father() >= 0 && leaf.saddle() <= level && !leaf.aboveLid();
			lowest[i] = leaf.energy() > level ? -1 : joined ? lowest[leaf.father()] : i;
		}
	}

	/** The lowest minimum of the superbasin of a minimum; -1 if that lies above the level itself. */
	int of(int leaf) {
		return lowest[leaf];
	}

	/** The lowest minima of all superbasins, by rising energy. */
	int[] all() {
		return IntStream.of(lowest).filter(leaf -> leaf >= 0).distinct().sorted().toArray();
	}

	/** How many there are, in words. */
	String words() {
		int count = all().length;
		return count + (count == 1 ? " superbasin" : " superbasins");
	}
}
