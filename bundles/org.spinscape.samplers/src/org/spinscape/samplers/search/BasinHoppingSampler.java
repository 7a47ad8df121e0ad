// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.Descent;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.Configuration;
import org.spinscape.samplers.MoveDecision;

/** See {@link BasinHopping}. */
final class BasinHoppingSampler<C extends Configuration> extends Search<C> {

	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(SearchKinds.ACCEPTANCE);

	private final double temperature;
	private final int kick;
	private final EnergyResolution resolution;
	private long hops;
	private long accepted;

	BasinHoppingSampler(Hamiltonian<C> hamiltonian, RandomStream random, StartState<C> start, double temperature, int kick) {
		super(hamiltonian, random, start);
		this.temperature = temperature;
		this.kick = kick;
		resolution = EnergyResolution.of(hamiltonian);
		Descent.GREEDY.descend(walker, resolution, random);
		best().look();
	}

	@Override
	public void sweep() {
		double energy = walker.energy();
		C minimum = hamiltonian.space().cast(walker.configuration().copy());
		for (int i = 0; i < kick; i++) {
			walker.accept(random.nextInt(walker.moves()));
		}
		Descent.GREEDY.descend(walker, resolution, random);
		best().look();
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
