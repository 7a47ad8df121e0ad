// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.flood;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.explorers.exact.graph.IntList;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.kernels.exact.EnergyTable;

/**
 * The lakes of a flood, joined where they meet. The lake with the lowest minimum goes on, the others end there.
 */
final class Lakes {

	/** How a lake began and how it ended. Numbers of lakes, and units of the energy table. */
	private static final class Life {

		private final Minimum minimum;
		private int father = -1;
		private long saddle;
		private int saddleState = -1;

		private Life(Minimum minimum) {
			this.minimum = minimum;
		}
	}

	/** Null for a number that is another name of a lake. */
	private final List<Life> lives = new ArrayList<>();
	private final IntList parents = new IntList();
	private int open;

	/** A new lake; gives its number, which is the number of lakes so far. */
	int add(Minimum minimum) {
		lives.add(new Life(minimum));
		parents.add(parents.size());
		open++;
		return parents.size() - 1;
	}

	/** The next number is another name of this lake. */
	void alias(int lake) {
		lives.add(null);
		parents.add(lake);
	}

	/** Number of lakes that have not ended. */
	int open() {
		return open;
	}

	/** The lake that one has become part of. */
	int root(int lake) {
		int root = lake;
		while (parents.get(root) != root) {
			root = parents.get(root);
		}
		int step = lake;
		while (parents.get(step) != root) {
			int next = parents.get(step);
			parents.set(step, root);
			step = next;
		}
		return root;
	}

	/** Two lakes meet at this energy and state; nothing happens if they are one already. */
	void merge(int lake, int other, long saddle, int state) {
		int a = root(lake);
		int b = root(other);
		if (a != b) {
			boolean first = Minimum.RANK.compare(lives.get(a).minimum, lives.get(b).minimum) < 0;
			int survivor = first ? a : b;
			int ending = first ? b : a;
			Life life = lives.get(ending);
			life.father = survivor;
			life.saddle = saddle;
			life.saddleState = state;
			parents.set(ending, survivor);
			open--;
		}
	}

	/**
	 * The lakes by rank of their minima. Where several end at one energy, the father is the one that is left after all
	 * of that energy has been flooded, so that nothing depends on the order of equal states.
	 */
	List<Leaf> leaves(EnergyTable table) {
		List<Life> ranked = lives.stream().filter(life -> life != null)
				.sorted(Comparator.comparing(life -> life.minimum, Minimum.RANK)).toList();
		Map<Life, Integer> ranks = new HashMap<>();
		for (Life life : ranked) {
			ranks.put(life, ranks.size());
		}
		List<Leaf> leaves = new ArrayList<>();
		for (Life life : ranked) {
			if (life.father < 0) {
				leaves.add(new Leaf(life.minimum, -1, Double.NaN, -1));
			} else {
				leaves.add(new Leaf(life.minimum, ranks.get(father(life)), table.joule(life.saddle), life.saddleState));
			}
		}
		return leaves;
	}

	private Life father(Life life) {
		Life father = lives.get(life.father);
		while (father.father >= 0 && father.saddle == life.saddle) {
			father = lives.get(father.father);
		}
		return father;
	}
}
