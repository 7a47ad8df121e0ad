// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.kernels.descent.Hop;
import org.spinscape.kernels.descent.QuasiNewton;
import org.spinscape.samplers.smooth.SmoothModel;

/** See {@link BasinHopping}, on a smooth landscape. */
final class SmoothHoppingSampler extends Hopping<RealConfiguration> {

	private final Hop hop;

	SmoothHoppingSampler(SmoothModel model, Hop hop, RandomStream random, StartState<RealConfiguration> start,
			double temperature) {
		super(model.hamiltonian(), random, start, temperature);
		this.hop = hop;
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
	void hop() {
		rest(hop.from(walker.configuration().values(), random, SmoothHoppingSampler::step));
	}

	@Override
	public String kernel() {
		return "kicks and limited-memory BFGS descents";
	}
}
