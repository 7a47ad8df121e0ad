// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.explorers.sampled.blocks.Recombination;

/**
 * A population that halves: from level to level, half as many children take the place of their parents, each put together from
 * several. All parents have equally many children, within one, and there is no selection but that within a recombination: lines
 * of descent stay apart as long as they can.
 */
final class Tournament {

	/** Parents of a child. With fewer, fewer blocks are there to choose from; with more, they are more than can be cooled well. */
	static final int PARENTS = 8;
	private static final int FEWER = 2;

	private final Recombination recombination;
	private final ExplorerContext context;
	private final double tolerance;

	/** @param tolerance energies within this are one, in J */
	Tournament(Recombination recombination, ExplorerContext context, double tolerance) {
		this.recombination = recombination;
		this.context = context;
		this.tolerance = tolerance;
	}

	/**
	 * Children of a population, down to the last one or until all have the energy of the best.
	 *
	 * @param population at least one; not changed
	 * @param streams    of this tournament alone
	 * @param look       given the children of each level; true ends the tournament
	 * @return the best of the last level
	 */
	Recombination.Child run(List<byte[]> population, StreamFamily streams, Look look) {
		List<byte[]> parents = population;
		List<Recombination.Child> children = List.of();
		boolean over = false;
		for (int level = 0; !over; level++) {
			children = level(parents, streams, level);
			parents = children.stream().map(Recombination.Child::state).toList();
			over = look.at(children) || children.size() == 1 || alike(children);
		}
		return best(children);
	}

	/** Looks at the children of a level. */
	interface Look {

		/** @return whether that is enough */
		boolean at(List<Recombination.Child> children);
	}

	/** The lowest, of these the first. */
	static Recombination.Child best(List<Recombination.Child> children) {
		return children.stream().min(Comparator.comparingDouble(Recombination.Child::energy)).orElseThrow();
	}

	private boolean alike(List<Recombination.Child> children) {
		double least = best(children).energy();
		return children.stream().allMatch(child -> child.energy() <= least + tolerance);
	}

	private List<Recombination.Child> level(List<byte[]> parents, StreamFamily streams, int level) {
		int count = parents.size() <= PARENTS ? 1 : parents.size() / FEWER;
		List<List<byte[]>> families = families(parents, count, streams.split(StreamName.MATING, level, 0));
		List<Recombination.Child> children = new ArrayList<>(Collections.nCopies(count, null)); // each has a place of its own
		context.run(count, child -> children.set(child,
				recombination.child(families.get(child),
						streams.split(StreamName.RECOMBINATION, level, child), context::checkCancelled)));
		return children;
	}

	/** The parents of each child, dealt out like cards from decks that hold each of them once. */
	private static List<List<byte[]>> families(List<byte[]> parents, int count, RandomStream random) {
		int size = Math.min(PARENTS, parents.size());
		List<List<byte[]>> families = new ArrayList<>();
		List<Integer> deck = new ArrayList<>();
		for (int child = 0; child < count; child++) {
			List<Integer> family = new ArrayList<>();
			while (family.size() < size) {
				if (deck.isEmpty()) {
					IntStream.range(0, parents.size()).forEach(deck::add);
					shuffle(deck, random);
				}
				int next = deck.size() - 1;
				while (next >= 0 && family.contains(deck.get(next))) {
					next--;
				}
				if (next < 0) {
					deck.clear();
				} else {
					family.add(deck.remove(next));
				}
			}
			families.add(family.stream().map(parents::get).toList());
		}
		return families;
	}

	private static void shuffle(List<Integer> deck, RandomStream random) {
		for (int left = deck.size(); left > 1; left--) {
			Collections.swap(deck, left - 1, random.nextInt(left));
		}
	}
}
