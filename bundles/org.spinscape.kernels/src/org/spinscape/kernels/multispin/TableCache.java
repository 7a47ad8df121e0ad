// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

import org.spinscape.kernels.multispin.LaneTemperatures.Level;
import org.spinscape.kernels.walk.SpinRule;

/** Tables that follow from temperatures, by rule and parity, made anew when a temperature has changed. */
final class TableCache<T> {

	private static final int RULES = SpinRule.values().length;

	private final MultiSpin plan;
	private final LaneTemperatures temperatures;
	private final BiFunction<FlipProbability, List<Level>, T> maker;
	private final Object[] tables = new Object[2 * RULES];
	private int revision;

	TableCache(MultiSpin plan, LaneTemperatures temperatures, BiFunction<FlipProbability, List<Level>, T> maker) {
		this.plan = plan;
		this.temperatures = temperatures;
		this.maker = maker;
	}

	@SuppressWarnings("unchecked") // filled below
	T get(SpinRule rule, boolean odd) {
		if (revision != temperatures.revision()) {
			Arrays.fill(tables, null);
			revision = temperatures.revision();
		}
		int index = rule.ordinal() + (odd ? RULES : 0);
		if (tables[index] == null) {
			tables[index] = maker.apply(plan.flipProbability(rule, odd), temperatures.levels());
		}
		return (T) tables[index];
	}
}
