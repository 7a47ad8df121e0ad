// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.ProposalTracker;

/**
 * Follows a chain through its pull moves. A proposal costs the time of the beads that it moves; the fold as such, and
 * its list of moves, are made only when they are asked for.
 *
 * <p>
 * Folds that are images of each other are one state, while proposals tell orientations apart: of n(x) images each leads
 * as often to those of y as back, so that from the state y the way back is chosen n(x)/n(y) times as often.
 */
final class ChainTracker implements ProposalTracker<ChainConfiguration> {

	private final ContactHamiltonian model;
	private final SelfAvoidingChain space;
	private final ContactTable contacts;
	private final PullProposals proposals;
	private final PulledChain chain;
	/** The fold of the chain, unless it has moved since. */
	private ChainConfiguration state;
	private boolean stale;
	private int strong;
	private int weak;
	private int strongAfter;
	private int weakAfter;

	ChainTracker(ContactHamiltonian model, ContactTable contacts, ChainConfiguration start) {
		this.model = model;
		this.contacts = contacts;
		space = model.space();
		proposals = space.proposals();
		chain = new PulledChain(space.lattice(), space.sites());
		reset(start);
	}

	@Override
	public ChainConfiguration configuration() {
		if (stale) {
			state.set(Fold.through(chain.points()));
			stale = false;
		}
		return state;
	}

	@Override
	public double energy() {
		return model.energy(strong, weak);
	}

	@Override
	public int moves() {
		return space.moves(configuration());
	}

	@Override
	public double delta(int move) {
		ChainConfiguration after = configuration().copy();
		space.apply(after, move);
		return model.energy(after) - energy();
	}

	@Override
	public void accept(int move) {
		space.apply(configuration(), move);
		follow(state.fold().points());
	}

	@Override
	public void reset(ChainConfiguration start) {
		state = start.copy();
		follow(state.fold().points());
	}

	/** Leaves the chain as it lies: laid anew it may lie another way, in which proposals mean other moves. */
	@Override
	public double refresh() {
		double kept = energy();
		strong = contacts.strong(chain);
		weak = contacts.weak(chain);
		return kept - energy();
	}

	private void follow(int[] points) {
		chain.lay(points);
		stale = false;
		strong = contacts.strong(chain);
		weak = contacts.weak(chain);
	}

	@Override
	public int proposals() {
		return proposals.size();
	}

	@Override
	public double propose(int proposal) {
		if (!chain.propose(proposals.get(proposal))) {
			return Double.NaN;
		}
		contacts.change(chain);
		strongAfter = strong + contacts.strongChange();
		weakAfter = weak + contacts.weakChange();
		return model.energy(strongAfter, weakAfter) - energy();
	}

	@Override
	public double logReverse() {
		int before = chain.extent();
		int after = chain.extentAfter();
		ChainLattice lattice = space.lattice();
		return before == after ? 0 : StrictMath.log(lattice.images(before) / (double) lattice.images(after));
	}

	@Override
	public void take() {
		chain.take();
		strong = strongAfter;
		weak = weakAfter;
		stale = true;
	}

	/** What a proposal does depends on how the chain lies, which the fold does not tell. */
	@Override
	public void saveCaches(DataOutput out) throws IOException {
		for (int bead = 1; bead < space.sites(); bead++) {
			out.writeByte(ChainLattice.direction(chain.point(bead - 1), chain.point(bead)));
		}
	}

	@Override
	public void restoreCaches(DataInput in) throws IOException {
		int[] points = new int[space.sites()];
		for (int bead = 1; bead < points.length; bead++) {
			points[bead] = points[bead - 1] + ChainLattice.step(in.readByte());
		}
		chain.lay(points);
	}
}
