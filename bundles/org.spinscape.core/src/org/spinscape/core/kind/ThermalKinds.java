// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;

/** Thermal averages, and the densities of states that they follow from. */
public final class ThermalKinds {

	/** Energy of a level in J. */
	public static final ColumnKind LEVEL_ENERGY = ColumnKind.real("energy", "J");
	/** How many states a level has. */
	public static final ColumnKind LEVEL_STATES = ColumnKind.whole("states");
	/** Natural logarithm of the number of states of a level. */
	public static final ColumnKind LEVEL_LOG = ColumnKind.real("log-states", "");
	/** Number of states at each energy level. */
	public static final ResultKind<Table> DENSITY_OF_STATES = ResultKind.table("density-of-states",
			"Number of states at each energy level", LEVEL_ENERGY, LEVEL_STATES);
	/** Number of states per bin of energy. */
	public static final ResultKind<Histogram> BINNED_DENSITY_OF_STATES = ResultKind.histogram("density-of-states", "J",
			"Number of states per bin of energy");
	/** Logarithm of the number of states at each energy level. */
	public static final ResultKind<Table> LOG_DENSITY_OF_STATES = ResultKind.table("log-density-of-states",
			"Logarithm of the number of states at each energy level", LEVEL_ENERGY, LEVEL_LOG);
	/** Width of the bins of energy; 0 if each level has its own. */
	public static final ResultKind<Scalar> LEVEL_WIDTH = ResultKind.scalar("level-width", "J",
			"Width of the bins of energy; 0 if each level has its own");
	/** Exact thermal mean of the total energy. */
	public static final ResultKind<Series> EXACT_ENERGY = ResultKind.series("exact-energy",
			"Exact thermal mean of the total energy");
	/** Variance of the total energy divided by T^2. */
	public static final ResultKind<Series> EXACT_HEAT_CAPACITY = ResultKind.series("exact-heat-capacity",
			"Variance of the total energy divided by T^2");
	/** Logarithm of the partition function, sum of exp(-E/T) over all states. */
	public static final ResultKind<Series> EXACT_LOG_PARTITION = ResultKind.series("exact-log-partition",
			"Logarithm of the partition function, sum of exp(-E/T) over all states");
	/** Number of states that share the Boltzmann weight: one over the sum of squared weights. */
	public static final ResultKind<Series> EFFECTIVE_STATES = ResultKind.series("effective-states",
			"Number of states that share the Boltzmann weight, one over its participation ratio, the sum of squared weights");
	/** Temperature at which the native probability is 1/2. */
	public static final ResultKind<Scalar> FOLDING_TEMPERATURE = ResultKind.scalar("folding-temperature", "J/k_B",
			"Temperature at which the native probability is 1/2");

	/** Equilibrium probability of the native state. */
	public static final ResultKind<Series> NATIVE_PROBABILITY = ResultKind.series("native-probability",
			"Equilibrium probability of the native state over the temperature");

	private ThermalKinds() {
	}
}
