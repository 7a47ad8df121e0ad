// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.OptionalLong;

import org.spinscape.core.explorer.Budget;
import org.spinscape.core.explorer.BudgetWatch;
import org.spinscape.core.sampler.SamplerSetup;

/** Gives no time at all, or has as much made as was made before. */
final class BudgetContext extends TrialContext {

	/** So short that it is over whenever it is asked for. */
	private static final double NO_TIME = 1e-9;

	private final double[] made;
	private int budgets;

	private BudgetContext(int seed, int threads, SamplerSetup.Components components, double[] made) {
		super(seed, threads, components, () -> false);
		this.made = made;
	}

	/** The time of every budget is over when it is first asked for. */
	static BudgetContext hurried(int seed, SamplerSetup.Components components) {
		return new BudgetContext(seed, 1, components, new double[0]);
	}

	/** A run that is repeated. @param made within each budget, in their order */
	static BudgetContext repeating(int seed, SamplerSetup.Components components, double[] made) {
		return new BudgetContext(seed, 2, components, made);
	}

	@Override
	public BudgetWatch watch(Budget budget) {
		int number = budgets++;
		return number < made.length ? new BudgetWatch(budget, OptionalLong.of((long) made[number]))
				: new BudgetWatch(new Budget(budget.most(), NO_TIME, budget.error()), OptionalLong.empty());
	}

	/** How many budgets were asked for. */
	int budgets() {
		return budgets;
	}
}
