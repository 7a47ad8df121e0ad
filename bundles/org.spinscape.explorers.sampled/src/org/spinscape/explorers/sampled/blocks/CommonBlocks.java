// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.blocks;

import java.util.Arrays;
import java.util.List;

/**
 * Blocks that several states have in common: connected spins that stand to each other in all of these states as they do in
 * the first. Turning whole blocks over in the first state, one gets energies of pairs and fields again, of as many spins as
 * there are blocks; all of the states are among those that can be reached so. A state and its mirror image give the same
 * blocks.
 */
final class CommonBlocks {

	/** That many states can be told apart by the bits of a word. */
	static final int MOST_STATES = Long.SIZE;

	private final PairProblem problem;
	private final byte[] reference;
	/** Bit k of a spin: whether it differs in state k from the first state. */
	private final long[] differences;
	/** Block of each spin. */
	private final int[] blocks;
	/** Spins, block after block, and where each block begins. */
	private final int[] members;
	private final int[] starts;

	/** @param states at least one and at most {@link #MOST_STATES}; not changed */
	CommonBlocks(PairProblem problem, List<byte[]> states) {
		if (states.isEmpty() || states.size() > MOST_STATES) {
			throw new IllegalArgumentException("from 1 to " + MOST_STATES + " states have blocks in common, not " + states
					.size());
		}
		this.problem = problem;
		reference = states.getFirst();
		differences = new long[problem.spins()];
		for (int state = 1; state < states.size(); state++) {
			for (int spin = 0; spin < differences.length; spin++) {
				differences[spin] |= states.get(state)[spin] == reference[spin] ? 0 : 1L << state;
			}
		}
		blocks = new int[problem.spins()];
		members = new int[problem.spins()];
		starts = grow();
	}

	private int[] grow() {
		Arrays.fill(blocks, -1);
		int[] begins = new int[members.length + 1];
		int count = 0;
		int end = 0;
		for (int spin = 0; spin < blocks.length; spin++) {
			if (blocks[spin] < 0) {
				begins[count] = end;
				blocks[spin] = count;
				members[end++] = spin;
				for (int next = begins[count]; next < end; next++) {
					end = addNeighbours(members[next], end);
				}
				count++;
			}
		}
		begins[count] = end;
		return Arrays.copyOf(begins, count + 1);
	}

	private int addNeighbours(int spin, int end) {
		int next = end;
		for (int k = problem.offsets[spin]; k < problem.offsets[spin + 1]; k++) {
			int neighbour = problem.neighbours[k];
			if (blocks[neighbour] < 0 && differences[neighbour] == differences[spin]) {
				blocks[neighbour] = blocks[spin];
				members[next++] = neighbour;
			}
		}
		return next;
	}

	/** Number of blocks. */
	int count() {
		return starts.length - 1;
	}

	/** The problem of the blocks: +1 where a block stands as in the first state. Energies lack what no block can change. */
	PairProblem coarse() {
		int[] offsets = new int[count() + 1];
		int[] neighbours = new int[problem.neighbours.length];
		double[] couplings = new double[neighbours.length];
		double[] fields = new double[count()];
		int[] places = new int[count()];
		Arrays.fill(places, -1);
		int end = 0;
		for (int block = 0; block < count(); block++) {
			int begin = end;
			for (int m = starts[block]; m < starts[block + 1]; m++) {
				int spin = members[m];
				fields[block] += problem.fields[spin] * reference[spin];
				for (int k = problem.offsets[spin]; k < problem.offsets[spin + 1]; k++) {
					int other = blocks[problem.neighbours[k]];
					if (other == block) {
						continue;
					}
					if (places[other] < begin) {
						places[other] = end;
						neighbours[end++] = other;
					}
					couplings[places[other]] += problem.couplings[k] * reference[spin] * reference[problem.neighbours[k]];
				}
			}
			offsets[block + 1] = end;
		}
		return new PairProblem(offsets, Arrays.copyOf(neighbours, end), Arrays.copyOf(couplings, end), fields);
	}

	/** The blocks as one of the states has them. @param state its number */
	byte[] coarse(int state) {
		byte[] coarse = new byte[count()];
		for (int block = 0; block < coarse.length; block++) {
			coarse[block] = (byte) ((differences[members[starts[block]]] >>> state & 1) == 0 ? 1 : -1);
		}
		return coarse;
	}

	/** The state of all spins that belongs to a state of the blocks. */
	byte[] fine(byte[] coarse) {
		byte[] fine = new byte[reference.length];
		for (int spin = 0; spin < fine.length; spin++) {
			fine[spin] = (byte) (reference[spin] * coarse[blocks[spin]]);
		}
		return fine;
	}
}
