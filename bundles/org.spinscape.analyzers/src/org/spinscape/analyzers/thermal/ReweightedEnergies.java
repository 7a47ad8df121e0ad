// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import java.util.List;

import org.spinscape.core.analysis.Recording;

/** Mean and variance of the energy at any temperature from a run at several, for analyses that need no more. */
public final class ReweightedEnergies {

	private final EnergyRecords records;
	private final Mbar all;

	/** @param energy the total energy at two temperatures or more */
	public ReweightedEnergies(Recording energy) {
		records = EnergyRecords.of(List.of(energy));
		all = Mbar.solve(records.without(-1, 1), null);
	}

	/** Thermal means by inverse temperature. */
	@FunctionalInterface
	public interface Means {

		/** Mean and variance of the total energy. */
		double[] at(double beta);
	}

	/** Whether neighbouring temperatures share enough energies. */
	public boolean reliable() {
		for (int k = 0; k + 1 < records.betas().length; k++) {
			if (!(all.overlap(k) >= ReweightedCurves.LEAST_OVERLAP)) {
				return false;
			}
		}
		return true;
	}

	/** Whether enough independent records carry the means at infinite temperature. */
	public boolean reachesInfinity() {
		return records.betas()[0] == 0
				|| all.at(0).effective() / records.inefficiency() >= ReweightedCurves.FEWEST_INDEPENDENT;
	}

	/** The means without one of several blocks of the run; with all if {@code block} is negative. */
	public Means without(int block, int blocks) {
		Mbar mbar = block < 0 ? all : Mbar.solve(records.without(block, blocks), all.logs());
		return beta -> {
			Mbar.State state = mbar.at(beta);
			return new double[] { state.energy(), state.variance() };
		};
	}
}
