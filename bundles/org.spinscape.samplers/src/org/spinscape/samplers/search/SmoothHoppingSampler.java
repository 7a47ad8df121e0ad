// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.kernels.descent.Hop;
import org.spinscape.kernels.descent.QuasiNewton;
import org.spinscape.samplers.MoveDecision;
import org.spinscape.samplers.smooth.SmoothModel;

/** See {@link BasinHopping}, on a smooth landscape. */
final class SmoothHoppingSampler extends Search<RealConfiguration> {

	private final Hop hop;
	private final double temperature;
	private long hops;
	private long accepted;

	SmoothHoppingSampler(SmoothModel model, Hop hop, RandomStream random, StartState<RealConfiguration> start,
			double temperature) {
		super(model.hamiltonian(), random, start);
		this.hop = hop;
		this.temperature = temperature;
		rest(hop.descend(walker.configuration().values(), SmoothHoppingSampler::step));
	}

	private static void step() {
		// a descent takes milliseconds, and sweeps are counted
	}

	private void rest(QuasiNewton end) {
		walker.reset(new RealConfiguration(end.point()));
		best().look();
	}

	@Override
	public void sweep() {
		double energy = walker.energy();
		RealConfiguration minimum = walker.configuration().copy();
		rest(hop.from(minimum.values(), random, SmoothHoppingSampler::step));
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
	public String kernel() {
		return "kicks and limited-memory BFGS descents";
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
