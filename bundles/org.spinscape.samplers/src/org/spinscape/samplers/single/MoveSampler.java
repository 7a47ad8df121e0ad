// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.ProposalTracker;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.walk.SpinRule;
import org.spinscape.samplers.MoveDecision;
import org.spinscape.samplers.OneWalker;
import org.spinscape.samplers.SweepLength;

/** One move after the other on any discrete space: right for every model, and the reference of the sweep kernels. */
final class MoveSampler<C extends Configuration> extends OneWalker<C> {

	/** After this many accepted moves the walker's sums are renewed: what trackers promise their accuracy for. */
	private static final long RENEW = 100_000;
	/** Largest drift that the renewal may find, per site. */
	private static final double DRIFT = 1e-9;

	private final DiscreteSpace<C> space;
	private final SpinRule rule;
	/** Whether all states have the same number of moves, so that proposals are symmetric by themselves. */
	private final boolean regular;
	/** Whether moves come one after the other, with a share of them left out, as in the kernels. */
	private final boolean inOrder;
	private final String kernel;
	private final AcceptanceCount count = new AcceptanceCount();
	private long sinceRenewal;

	/** @param why what is said of the choice of this sampler, see {@link org.spinscape.core.sampler.Sampler#kernel()} */
	MoveSampler(Hamiltonian<C> hamiltonian, DiscreteSpace<C> space, RandomStream random,
			StartState<C> start, double temperature,
			SpinRule rule, boolean sequential, String why) {
		super(hamiltonian, random, start, temperature);
		this.space = space;
		this.rule = rule;
		kernel = "move by move" + (why.isEmpty() ? "" : " (" + why + ")");
		regular = space instanceof IsingSpace;
		// With a varying number of moves "one after the other" has no meaning: such spaces are sampled at random.
		inOrder = sequential && regular;
	}

	@Override
	public void sweep() {
		if (walker instanceof ProposalTracker<C> proposing) {
			propose(proposing);
			return;
		}
		double beta = 1 / temperature();
		int attempts = inOrder ? space.sites() : SweepLength.draw(random, space.sites());
		long moved = 0;
		for (int attempt = 0; attempt < attempts; attempt++) {
			int moves = walker.moves();
			int move = inOrder ? attempt : random.nextInt(moves);
			if (!regular) {
				moved += attemptIrregular(move, moves, beta) ? 1 : 0;
				continue;
			}
			double delta = walker.delta(move);
			if (accepts(beta * delta)) {
				move(move, delta);
				moved++;
			}
		}
		count.add(attempts, moved);
		renew(moved);
	}

	/**
	 * About as many attempts as there are proposals, each drawn from all of them. One that leads nowhere leaves the walker
	 * where it is: it counts as refused, or states with few ways out would be seen too rarely.
	 */
	private void propose(ProposalTracker<C> proposing) {
		double beta = 1 / temperature();
		int proposals = proposing.proposals();
		long moved = 0;
		int attempts = SweepLength.draw(random, proposals);
		for (int attempt = 0; attempt < attempts; attempt++) {
			double delta = proposing.propose(random.nextInt(proposals));
			if (!Double.isNaN(delta) && accepts(beta * delta - proposing.logReverse())) {
				best().leaving(delta);
				proposing.take();
				best().arrived();
				moved++;
			}
		}
		count.add(attempts, moved);
		renew(moved);
	}

	private boolean accepts(double cost) {
		return switch (rule) {
			case METROPOLIS -> inOrder ? acceptsUnlessLeftOut(cost)
					: cost <= 0 || MoveDecision.metropolis(random.nextDouble(), cost);
			case HEAT_BATH -> MoveDecision.heatBath(random.nextDouble(), cost);
		};
	}

	private boolean acceptsUnlessLeftOut(double cost) {
		double u = random.nextDouble() / (1 - SpinRule.LEFT_OUT);
		return u < 1 && (cost <= 0 || MoveDecision.metropolis(u, cost));
	}

	/**
	 * Hastings' correction for states with different numbers of moves: detailed balance holds for an acceptance that
	 * is a function of {@code exp(-dE/T) moves(old)/moves(new)} as it is of exp(-dE/T) otherwise. The new number is
	 * known only there, so the move is made and taken back if refused.
	 */
	private boolean attemptIrregular(int move, int moves, double beta) {
		double delta = walker.delta(move);
		best().leaving(delta);
		walker.accept(move);
		double cost = beta * delta + StrictMath.log(walker.moves() / (double) moves);
		if (accepts(cost)) {
			best().arrived();
			return true;
		}
		walker.accept(space.inverse(walker.configuration(), move));
		return false;
	}

	private void renew(long moved) {
		sinceRenewal += moved;
		if (sinceRenewal < RENEW) {
			return;
		}
		sinceRenewal = 0;
		double drift = walker.refresh();
		if (Math.abs(drift) > DRIFT * space.sites()) {
			throw new IllegalStateException("the energy tracker of this Hamiltonian has drifted by " + drift
					+ " J within " + RENEW + " moves; run the conformance check on its provider");
		}
	}

	@Override
	public String kernel() {
		return kernel;
	}

	@Override
	public List<Result> report() {
		return count.report();
	}

	@Override
	public void save(DataOutput out) throws IOException {
		super.save(out);
		count.save(out);
		out.writeLong(sinceRenewal);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		super.restore(in);
		count.restore(in);
		sinceRenewal = in.readLong();
	}
}
