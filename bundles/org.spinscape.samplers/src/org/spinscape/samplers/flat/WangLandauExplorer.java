// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.util.List;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;

/** See {@link WangLandau}. */
final class WangLandauExplorer implements Explorer {

	private final int bins;
	private final double finalStep;
	private final long production;
	private final double[] temperatures;

	WangLandauExplorer(int bins, double finalStep, long production, double[] temperatures) {
		this.bins = bins;
		this.finalStep = finalStep;
		this.production = production;
		this.temperatures = temperatures;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		return walk(hamiltonian, context);
	}

	private <C extends Configuration> List<Result> walk(Hamiltonian<C> hamiltonian, ExplorerContext context) {
		WangLandauLearning learning = new WangLandauLearning(LevelRange.of(hamiltonian, bins, context.random()));
		FlatSampler<C> sampler = new FlatSampler<>(hamiltonian, context.random(), learning, Long.MAX_VALUE);
		context.phase("learning weights", 1000);
		while (learning.step() > finalStep) {
			context.checkCancelled();
			context.done(Math.round(1000 * Math.log(1 / learning.step()) / Math.log(1 / finalStep)));
			sampler.sweep();
		}
		sampler.fix();
		Production run = new Production(sampler, temperatures);
		run.run(production, context);
		return new WangLandauReport(run, ((FiniteSpace<C>) hamiltonian.space()).logStates()).results(temperatures);
	}
}
