// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.minima;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.explorers.exact.graph.Landscape;

/**
 * The states of lowest energy among all, whether or not the landscape is a quotient.
 *
 * @param landscape the landscape
 * @param minima    its minima by rank
 */
public record GroundStates(Landscape landscape, List<Minimum> minima) {

	/** Number of states of lowest energy. */
	public long degeneracy() {
		return lowest().stream().mapToLong(Minimum::degeneracy).sum() * (landscape.symmetric() ? 2 : 1);
	}

	/** The minima of lowest energy. */
	public List<Minimum> lowest() {
		return minima.stream().takeWhile(minimum -> minimum.units() == minima.getFirst().units()).toList();
	}

	/** As text, by index. @param most of them, at most */
	public List<String> texts(int most) {
		int[] states = indices();
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < Math.min(most, states.length); i++) {
			texts.add(landscape.graph().text(states[i]));
		}
		return texts;
	}

	/** Those of the landscape's graph: where it is a quotient, each stands for its mirror image, too. */
	public BitSet inGraph() {
		Plateau plateau = new Plateau(landscape.graph());
		BitSet found = new BitSet(landscape.graph().states());
		for (Minimum minimum : lowest()) {
			plateau.grow(minimum.state()); // plateaus of different minima have no state in common
			for (int i = 0; i < plateau.members().size(); i++) {
				found.set(plateau.members().get(i));
			}
		}
		return found;
	}

	private int[] indices() {
		IntStream states = inGraph().stream();
		return (landscape.symmetric() ? states.flatMap(state -> IntStream.of(state, landscape.image(state))) : states)
				.sorted().toArray();
	}
}
