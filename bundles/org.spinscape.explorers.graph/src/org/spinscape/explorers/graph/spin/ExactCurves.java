// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.spin;

import java.util.List;

import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;

/** Exact thermal averages over temperatures, put together one by one. */
public final class ExactCurves {

	private final double[] temperatures;
	private final double[] log;
	private final double[] energy;
	private final double[] heat;

	/** @param temperatures in J/k_B */
	public ExactCurves(double[] temperatures) {
		this.temperatures = temperatures;
		log = new double[temperatures.length];
		energy = new double[temperatures.length];
		heat = new double[temperatures.length];
	}

	/** The values at temperature number {@code t}: ln Z, the energy in J, the heat capacity in k_B. */
	public void set(int t, double logPartition, double meanEnergy, double heatCapacity) {
		log[t] = logPartition;
		energy[t] = meanEnergy;
		heat[t] = heatCapacity;
	}

	/** The curves. */
	public List<Result> results() {
		Axis axis = Axis.of("temperature", "J/k_B", temperatures);
		return List.of(Series.of(ThermalKinds.EXACT_LOG_PARTITION, axis, Axis.of("log partition function", "", log)),
				Series.of(ThermalKinds.EXACT_ENERGY, axis, Axis.of("energy", "J", energy)),
				Series.of(ThermalKinds.EXACT_HEAT_CAPACITY, axis, Axis.of("heat capacity", "k_B", heat)));
	}
}
