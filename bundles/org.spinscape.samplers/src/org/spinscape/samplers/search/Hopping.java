// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.Configuration;
import org.spinscape.samplers.MoveDecision;

/**
 * Metropolis on local minima, whatever leads from one to the next.
 *
 * @param <C> configurations
 */
abstract class Hopping<C extends Configuration> extends Search<C> {

	/** What it reports. */
	static final List<ResultKind<?>> KINDS = List.of(SearchKinds.ACCEPTANCE);

	private final double temperature;
	private long hops;
	private long accepted;

	/** A subclass leads the walker to its first minimum. */
	Hopping(Hamiltonian<C> hamiltonian, RandomStream random, StartState<C> start, double temperature) {
		super(hamiltonian, random, start);
		this.temperature = temperature;
	}

	/** Leads the walker out of its minimum and down to another, at which the best state is looked at. */
	abstract void hop();

	@Override
	public void sweep() {
		double energy = walker.energy();
		C minimum = hamiltonian.space().cast(walker.configuration().copy());
		hop();
		hops++;
		double cost = (walker.energy() - energy) / temperature;
		if (cost <= 0 || MoveDecision.metropolis(random.nextDouble(), cost)) {
			accepted++;
		} else {
			walker.reset(minimum);
		}
	}

	@Override
	public double temperature(int slot) {
		return temperature;
	}

	@Override
	public List<Result> report() {
		return List.of(Scalar.exact(SearchKinds.ACCEPTANCE.means("Accepted hops per attempt over the whole run"),
				hops == 0 ? Double.NaN : accepted / (double) hops));
	}

	@Override
	public void save(DataOutput out) throws IOException {
		super.save(out);
		out.writeLong(hops);
		out.writeLong(accepted);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		super.restore(in);
		hops = in.readLong();
		accepted = in.readLong();
	}
}
