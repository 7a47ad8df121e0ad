// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.spinscape.core.explorer.Budget;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.core.work.StateWriter;

/** See {@link WangLandau}. */
final class WangLandauExplorer implements Explorer {

	private final int bins;
	private final double finalStep;
	private final Budget production;
	private final double[] temperatures;

	/** @param production in sweeps */
	WangLandauExplorer(int bins, double finalStep, Budget production, double[] temperatures) {
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
		FlatSampler<C> sampler = new FlatSampler<>(hamiltonian, context.random(), hamiltonian.space()::random, learning,
				Long.MAX_VALUE);
		double logStates = ((FiniteSpace<C>) hamiltonian.space()).logStates();
		AtomicReference<Production> begun = new AtomicReference<>();
		context.restore(in -> {
			boolean producing = in.readBoolean();
			sampler.restore(in);
			if (producing) {
				begun.set(new Production(sampler, temperatures, production, context));
				begun.get().restore(in);
			}
		});
		if (begun.get() == null) {
			learn(learning, sampler, logStates, context);
			begun.set(new Production(sampler, temperatures, production, context));
		}
		Production run = begun.get();
		run.run(context, () -> new WangLandauReport(run, logStates).largestError(), () -> keep(context, out -> {
			out.writeBoolean(true);
			sampler.save(out);
			run.save(out);
		}, () -> WangLandauReport.unfinished(run, logStates)));
		return new WangLandauReport(run, logStates).results(temperatures);
	}

	private void learn(WangLandauLearning learning, FlatSampler<?> sampler, double logStates, ExplorerContext context) {
		context.phase("learning weights", 1000);
		while (learning.step() > finalStep) {
			keep(context, out -> {
				out.writeBoolean(false);
				sampler.save(out);
			}, () -> List.of(new LearnedDensity(learning, logStates).table()));
			context.done(Math.round(1000 * Math.log(1 / learning.step()) / Math.log(1 / finalStep)));
			sampler.sweep();
		}
		sampler.fix();
	}

	/** Saves the state between two sweeps if it is time to, shows what there is, and stops if the user wants that. */
	private static void keep(ExplorerContext context, StateWriter state, Supplier<List<Result>> found) {
		if (context.saveDue()) {
			context.save(state);
		}
		context.soFar(found);
		context.checkCancelled();
	}
}
