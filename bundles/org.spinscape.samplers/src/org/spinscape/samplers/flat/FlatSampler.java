// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.sampler.GeneralisedEnsemble;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.Configuration;
import org.spinscape.samplers.SweepLength;
import org.spinscape.samplers.Walk;

/**
 * A walk by single moves that visits states in proportion to the inverse of the number of states at their energy, so that
 * the histogram of energies is flat. It learns that number first; then the weights are fixed, no state is shut out, and
 * detailed balance holds exactly however well it has learned.
 *
 * @param <C> configurations, each with as many moves as any other
 */
final class FlatSampler<C extends Configuration> extends Walk<C> implements GeneralisedEnsemble {

	static final ResultKind<Table> FLAT_WEIGHTS = ResultKind.table("flat-weights",
			"What the fixed weights of the first replica were made of: the logarithm of the number of states at"
					+ " each energy as learned, up to a constant; straight lines between. Not a result of the run, which"
					+ " reweighting gives");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(SearchKinds.ROUND_TRIPS, FLAT_WEIGHTS);

	/** After this many accepted moves the walker's sums are renewed: what trackers promise their accuracy for. */
	private static final long RENEW = 100_000;

	private final long burnIn;
	/** Null once weights are fixed. */
	private Learning learning;
	private LogStates states = LogStates.even();
	private final EnergyRoundTrips trips = new EnergyRoundTrips();
	private long sweeps;
	private long sinceRenewal;

	/** Hears of the state after every attempt. */
	@FunctionalInterface
	interface Visits {

		void at(double energy);
	}

	/** @param burnIn sweeps after which weights are fixed */
	FlatSampler(Hamiltonian<C> hamiltonian, RandomStream random, StartState<C> start, Learning learning, long burnIn) {
		super(hamiltonian, random, start);
		this.burnIn = burnIn;
		this.learning = learning;
		if (burnIn == 0) {
			fix();
		}
	}

	/** Starts with weights that are known. */
	FlatSampler(Hamiltonian<C> hamiltonian, RandomStream random, StartState<C> start, LogStates states) {
		super(hamiltonian, random, start);
		this.states = states;
		burnIn = 0;
		trips.between(bestEnergy(), states.commonest());
	}

	@Override
	public void sweep() {
		if (learning == null) {
			sweep(trips::at);
			return;
		}
		sweep(_ -> {
			// only the learning looks
		});
	}

	/** A sweep that is watched. */
	void sweep(Visits visits) {
		int attempts = SweepLength.draw(random, hamiltonian.space().sites());
		double energy = walker.energy();
		double here = learning == null ? states.at(energy) : learning.at(energy, 0);
		for (int attempt = 0; attempt < attempts; attempt++) {
			int move = random.nextInt(walker.moves());
			double delta = walker.delta(move);
			double there = learning == null ? states.at(energy + delta) : learning.at(energy + delta, here);
			double gain = here - there;
			if (gain >= 0 || random.nextDouble() < StrictMath.exp(gain)) {
				move(move, delta);
				if (++sinceRenewal == RENEW) {
					sinceRenewal = 0;
					walker.refresh(); // or the sums of real couplings would drift
				}
				energy = walker.energy();
				here = there;
			}
			if (learning != null) {
				here = learning.visit(energy, here);
			}
			visits.at(energy);
		}
		sweeps++;
		if (learning != null) {
			learning.swept();
			if (sweeps == burnIn) {
				fix();
			}
		}
	}

	/** From now on weights stay as they are. */
	void fix() {
		if (learning != null) {
			states = learning.result();
			learning = null;
			trips.between(bestEnergy(), states.commonest());
		}
	}

	/** What the weights are made of, once they are fixed. */
	LogStates states() {
		return states;
	}

	/** Counts the trips of the run with fixed weights. */
	EnergyRoundTrips trips() {
		return trips;
	}

	@Override
	public double logWeight(double energy) {
		return learning == null ? -states.at(energy) : -learning.at(energy, 0);
	}

	@Override
	public double temperature(int slot) {
		return Double.NaN;
	}

	@Override
	public boolean equilibrium() {
		return false;
	}

	@Override
	public List<Result> report() {
		List<Result> results = new ArrayList<>();
		results.add(Scalar.exact(SearchKinds.ROUND_TRIPS.means("Times that the first replica has gone from the"
				+ " energy of infinite"
				+ " temperature to the lowest one known when the weights were fixed and back; means at low temperatures rest"
				+ " on these"),
				trips.count()));
		Levels levels = states.levels();
		double[] energies = new double[levels.count()];
		double[] logs = new double[levels.count()];
		for (int level = 0; level < energies.length; level++) {
			energies[level] = levels.energy(level);
			logs[level] = states.at(energies[level]);
		}
		results.add(new Table(FLAT_WEIGHTS.tag(), List.of(new RealColumn("energy", "J", energies),
				new RealColumn("log-states", "", logs))));
		return results;
	}

	@Override
	public void save(DataOutput out) throws IOException {
		super.save(out);
		out.writeLong(sweeps);
		out.writeLong(sinceRenewal);
		out.writeBoolean(learning != null);
		if (learning != null) {
			learning.save(out);
		} else {
			states.save(out);
			trips.save(out);
		}
	}

	@Override
	public void restore(DataInput in) throws IOException {
		super.restore(in);
		sweeps = in.readLong();
		sinceRenewal = in.readLong();
		if (in.readBoolean()) {
			learning.restore(in);
		} else {
			learning = null;
			states = LogStates.restore(in);
			trips.restore(in);
		}
	}
}
