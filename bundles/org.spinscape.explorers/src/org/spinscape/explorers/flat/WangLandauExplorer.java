// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.flat;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.space.Configuration;

/** See {@link WangLandau}. */
final class WangLandauExplorer implements Explorer {

	/** Independent parts of the production run, for errors. */
	private static final int BLOCKS = 20;
	private static final int DESCENTS = 20;

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
		return exploreSpins(hamiltonian, context);
	}

	private <C extends Configuration> List<Result> exploreSpins(Hamiltonian<C> hamiltonian, ExplorerContext context) {
		RandomStream random = context.random();
		EnergyTracker<C> walker = hamiltonian.track(hamiltonian.space().random(random));
		Levels levels = levels(hamiltonian, walker, random);
		FlatWalk walk = new FlatWalk(walker, levels, random);
		new WangLandauWalk(walk, finalStep).learn(context);
		walk.fix();
		double[][] histograms = produce(hamiltonian.space().sites(), walk, context);
		double logStates = hamiltonian.space().sites() * Math.log(2);
		return new WangLandauReport(levels, walk.weights(), histograms, logStates).results(temperatures);
	}

	private <C extends Configuration> Levels levels(Hamiltonian<C> hamiltonian, EnergyTracker<C> walker,
			RandomStream random) {
		Optional<IntegerEnergies> whole = hamiltonian.capability(IntegerEnergies.class);
		Optional<EnergyBounds> bounds = hamiltonian.capability(EnergyBounds.class);
		if (whole.isPresent() && bounds.isPresent()) {
			double quantum = whole.get().quantum();
			double lowest = Math.ceil(bounds.get().lower() / quantum - 1e-9) * quantum;
			double count = Math.floor((bounds.get().upper() - lowest) / quantum + 1e-9) + 1;
			if (count <= WangLandau.MOST_LEVELS) {
				return new Levels(lowest, quantum, (int) count);
			}
		}
		// Real energies: a range that descents and ascents reach, and a little more.
		double[] range = { walker.energy(), walker.energy() };
		C start = hamiltonian.space().cast(walker.configuration().copy());
		for (int i = 0; i < DESCENTS; i++) {
			walker.reset(hamiltonian.space().random(random));
			range[0] = Math.min(range[0], extreme(walker, 1));
			range[1] = Math.max(range[1], extreme(walker, -1));
		}
		walker.reset(start);
		double margin = 0.05 * (range[1] - range[0]);
		double width = (range[1] - range[0] + 2 * margin) / bins;
		return new Levels(range[0] - margin + width / 2, width, bins);
	}

	/** Goes downhill (sign 1) or uphill (-1) as far as single moves lead. @return the energy there */
	private static double extreme(EnergyTracker<?> walker, int sign) {
		boolean moved = true;
		while (moved) {
			moved = false;
			for (int move = 0; move < walker.moves(); move++) {
				if (sign * walker.delta(move) < -1e-12) {
					walker.accept(move);
					moved = true;
				}
			}
		}
		return walker.energy();
	}

	private double[][] produce(int sites, FlatWalk walk, ExplorerContext context) {
		double[][] histograms = new double[BLOCKS][walk.weights().length];
		long sweepsPerBlock = Math.max(1, production / BLOCKS);
		context.phase("production", BLOCKS * sweepsPerBlock);
		for (int block = 0; block < BLOCKS; block++) {
			double[] histogram = histograms[block];
			for (long sweep = 0; sweep < sweepsPerBlock; sweep++) {
				if (sweep % 256 == 0) {
					context.checkCancelled();
					context.done(block * sweepsPerBlock + sweep);
				}
				for (int attempt = 0; attempt < sites; attempt++) {
					histogram[walk.step()]++;
				}
			}
		}
		return histograms;
	}
}
