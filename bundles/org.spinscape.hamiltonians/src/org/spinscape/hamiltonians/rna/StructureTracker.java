// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.rna;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.ProposalTracker;

/** Follows a structure. A proposal is a pair of bases that may pair, to be taken away or added if that is possible. */
final class StructureTracker implements ProposalTracker<Structure> {

	private final FoldedSequence model;
	private final StructureSpace space;
	private Structure state;
	private double energy;
	private int[] enclosing;
	/** Moves of the state; null until asked for. */
	private int[] moves;
	private int proposed;
	private double change;

	StructureTracker(FoldedSequence model, Structure start) {
		this.model = model;
		space = model.space();
		reset(start);
	}

	@Override
	public Structure configuration() {
		return state;
	}

	@Override
	public double energy() {
		return energy;
	}

	private int[] list() {
		if (moves == null) {
			moves = space.moveList(state);
		}
		return moves;
	}

	@Override
	public int moves() {
		return list().length;
	}

	@Override
	public double delta(int move) {
		return delta(space.pairs().get(list()[move]));
	}

	private double delta(int[] pair) {
		double gain = model.gain(state, pair[0], pair[1]);
		return state.partner(pair[0]) == pair[1] ? gain : -gain;
	}

	@Override
	public void accept(int move) {
		proposed = list()[move];
		change = delta(space.pairs().get(proposed));
		take();
	}

	@Override
	public void reset(Structure start) {
		state = start.copy();
		energy = model.energy(state);
		enclosing = state.enclosing();
		moves = null;
	}

	@Override
	public int proposals() {
		return space.pairs().size();
	}

	@Override
	public double propose(int proposal) {
		if (!StructureSpace.possible(state, enclosing, space.pairs().get(proposal))) {
			return Double.NaN;
		}
		proposed = proposal;
		change = delta(space.pairs().get(proposal));
		return change;
	}

	/** The same pair leads back. */
	@Override
	public double logReverse() {
		return 0;
	}

	@Override
	public void take() {
		state.change(space.pairs().get(proposed), proposed);
		energy += change;
		enclosing = state.enclosing();
		moves = null;
	}

	/** The energy carries the rounding of past moves. */
	@Override
	public void saveCaches(DataOutput out) throws IOException {
		out.writeDouble(energy);
	}

	@Override
	public void restoreCaches(DataInput in) throws IOException {
		energy = in.readDouble();
	}
}
