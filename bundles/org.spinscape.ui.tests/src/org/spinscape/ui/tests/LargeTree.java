// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;

/** A tree of many minima that are the farther from the ground state the higher they are. */
final class LargeTree {

	private static final int FUNNELS = 7;

	private LargeTree() {
	}

	static Tree of(int minima, int spins) {
		SplittableRandom random = new SplittableRandom(5);
		List<Leaf> leaves = new ArrayList<>();
		for (int i = 0; i < minima; i++) {
			double turned = Math.sqrt(i / (double) minima) / 2;
			StringBuilder state = new StringBuilder();
			for (int spin = 0; spin < spins; spin++) {
				state.append(random.nextDouble() < turned ? '-' : '+');
			}
			double energy = -spins + 0.75 * spins * i / minima;
			StringBuilder saddle = new StringBuilder(state);
			saddle.setCharAt(i % spins, state.charAt(i % spins) == '+' ? '-' : '+');
			leaves.add(new Leaf(state.toString(), energy, 1, i == 0 ? -1 : random.nextInt(i),
					i == 0 ? Double.NaN : energy + 1 + 3 * random.nextDouble(), i == 0 ? "" : saddle.toString(), 1,
					i % FUNNELS));
		}
		return new Tree(LandscapeKinds.BARRIER_TREE.tag(), leaves, List.of(), false);
	}
}
