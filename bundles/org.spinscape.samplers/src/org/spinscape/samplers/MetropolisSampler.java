// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;
import org.spinscape.core.space.IsingSpace;

/** See {@link Metropolis}. */
final class MetropolisSampler<C extends Configuration> implements SingleSystemSampler, BestState {

	/** After this many accepted moves the walker's sums are renewed: what trackers promise their accuracy for. */
	private static final long RENEW = 100_000;
	/** Largest drift that the renewal may find, per site. */
	private static final double DRIFT = 1e-9;

	private final Hamiltonian<C> hamiltonian;
	private final DiscreteSpace<C> space;
	private final RandomStream random;
	private final boolean sequential;
	/** Whether all states have the same number of moves, so that proposals are symmetric by themselves. */
	private final boolean regular;
	private final EnergyTracker<C> walker;
	private final BestKeeper best;
	private double temperature;
	private long attempted;
	private long accepted;
	private long sinceRenewal;

	MetropolisSampler(Hamiltonian<C> hamiltonian, DiscreteSpace<C> space, RandomStream random, double temperature,
			boolean sequential) {
		this.hamiltonian = hamiltonian;
		this.space = space;
		this.random = random;
		this.sequential = sequential;
		this.temperature = temperature;
		regular = space instanceof IsingSpace;
		walker = hamiltonian.track(space.random(random));
		best = new BestKeeper(walker);
	}

	@Override
	public void sweep() {
		double beta = 1 / temperature;
		int attempts = space.sites();
		for (int attempt = 0; attempt < attempts; attempt++) {
			int moves = walker.moves();
			// With a varying number of moves "one after the other" has no meaning: such spaces are sampled at random.
			int move = sequential && regular ? attempt : random.nextInt(moves);
			if (regular) {
				double delta = walker.delta(move);
				if (delta <= 0 || Acceptance.accepts(random.nextDouble(), beta * delta)) {
					accept(move, delta);
				}
			} else {
				attemptIrregular(move, moves, beta);
			}
		}
		attempted += attempts;
		renew();
	}

	/**
	 * Hastings' correction for states with different numbers of moves: detailed balance needs the acceptance
	 * {@code min(1, exp(-dE/T) moves(old)/moves(new))}. The new number is known only there, so the move is made and
	 * taken back if refused.
	 */
	private void attemptIrregular(int move, int moves, double beta) {
		double delta = walker.delta(move);
		double u = random.nextDouble();
		if (beta * delta > 0 && !Acceptance.accepts(u / moves, beta * delta)) {
			return; // the new state has at least one move: not even then
		}
		best.leaving(delta);
		walker.accept(move);
		double weight = u * walker.moves() / moves;
		boolean keep = delta <= 0 ? weight < StrictMath.exp(-beta * delta) : Acceptance.accepts(weight, beta * delta);
		if (keep) {
			best.arrived();
			accepted++;
			sinceRenewal++;
		} else {
			walker.accept(space.inverse(walker.configuration(), move));
		}
	}

	private void accept(int move, double delta) {
		best.leaving(delta);
		walker.accept(move);
		best.arrived();
		accepted++;
		sinceRenewal++;
	}

	private void renew() {
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
	public EnergyTracker<?> walker() {
		return walker;
	}

	@Override
	public double temperature() {
		return temperature;
	}

	@Override
	public void temperature(double value) {
		temperature = value;
	}

	@Override
	public boolean equilibrium() {
		return true;
	}

	@Override
	public double bestEnergy() {
		return best.energy();
	}

	@Override
	public Configuration bestConfiguration() {
		return best.configuration();
	}

	@Override
	public List<Result> report() {
		return List.of(Scalar.exact("acceptance", "", "Accepted moves per attempted move over the whole run",
				attempted == 0 ? Double.NaN : accepted / (double) attempted));
	}

	@Override
	public void save(DataOutput out) throws IOException {
		random.save(out);
		out.writeDouble(temperature);
		out.writeLong(attempted);
		out.writeLong(accepted);
		out.writeLong(sinceRenewal);
		StateText.writeWalker(walker, out);
		best.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		random.restore(in);
		temperature = in.readDouble();
		attempted = in.readLong();
		accepted = in.readLong();
		sinceRenewal = in.readLong();
		StateText.readWalker(hamiltonian, walker, in);
		best.restore(space, in);
	}
}
