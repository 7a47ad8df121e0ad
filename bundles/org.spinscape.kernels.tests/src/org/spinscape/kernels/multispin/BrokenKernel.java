// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;

import org.spinscape.kernels.sweep.SpinRule;

/** Damages a copy of the table of each site before it is used. */
record BrokenKernel(ObjIntConsumer<long[]> damage) implements SiteKernel {

	@Override
	public void update(long[] spins, int[] neighbours, int slots, Run run, Decisions decisions, SpinRule rule) {
		Decisions copy = new Decisions(decisions.tables().clone(), decisions.rows());
		Arrays.stream(copy.rows(), run.row(), run.row() + run.count()).distinct()
				.forEach(table -> damage.accept(copy.tables(), (int) table));
		new ScalarSiteKernel().update(spins, neighbours, slots, run, copy, rule);
	}

	@Override
	public String description() {
		return "broken";
	}
}
