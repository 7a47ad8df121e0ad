// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.Configuration;

/** See {@link TabuSearch}. */
final class TabuSampler<C extends Configuration> extends Search<C> {

	/** The tenure is drawn anew for each move, or the search could run in circles. */
	static final int SPREAD = 10;

	private static final double TIE = 1e-12;

	private final int tenure;
	private final int spread;
	/** The step from which on a move is allowed again. */
	private final long[] allowed;
	private long step;

	TabuSampler(Hamiltonian<C> hamiltonian, RandomStream random, StartState<C> start, int tenure) {
		super(hamiltonian, random, start);
		this.tenure = tenure;
		allowed = new long[walker.moves()];
		spread = Math.min(SPREAD, allowed.length - 1);
	}

	@Override
	public void sweep() {
		for (int i = 0; i < allowed.length; i++) {
			int move = choose();
			if (move >= 0) {
				move(move, walker.delta(move));
				allowed[move] = step + 1 + tenure + (spread == 0 ? 0 : random.nextInt(spread + 1));
			}
			step++;
		}
	}

	/** The best allowed move, any of equally good ones; -1 if there is none. */
	private int choose() {
		double lowest = bestEnergy() - walker.energy() - TIE * Math.abs(bestEnergy());
		int chosen = -1;
		int ties = 0;
		double best = Double.POSITIVE_INFINITY;
		for (int move = 0; move < allowed.length; move++) {
			double delta = walker.delta(move);
			if (delta > best || allowed[move] > step && delta >= lowest) {
				continue;
			}
			ties = delta < best ? 1 : ties + 1;
			if (ties == 1 || random.nextInt(ties) == 0) {
				chosen = move;
			}
			best = delta;
		}
		return chosen;
	}

	@Override
	public void save(DataOutput out) throws IOException {
		super.save(out);
		out.writeLong(step);
		for (long until : allowed) {
			out.writeLong(until);
		}
	}

	@Override
	public void restore(DataInput in) throws IOException {
		super.restore(in);
		step = in.readLong();
		for (int i = 0; i < allowed.length; i++) {
			allowed[i] = in.readLong();
		}
	}
}
