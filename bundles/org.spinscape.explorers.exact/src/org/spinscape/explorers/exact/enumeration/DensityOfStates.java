// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.enumeration;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Table;
import org.spinscape.kernels.exact.EnergyTable;

/** How many states have which energy. */
final class DensityOfStates {

	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(ThermalKinds.DENSITY_OF_STATES,
			ThermalKinds.BINNED_DENSITY_OF_STATES);

	private final EnergyTable table;
	private final int weight;
	private final Optional<EnergyLevels> levels;
	private final Extremes extremes;

	/**
	 * @param table  energies of the states that were evaluated
	 * @param weight number of states that each stands for
	 * @param ground lowest energy in J
	 */
	DensityOfStates(EnergyTable table, int weight, double ground, ExplorerContext context) {
		this.table = table;
		this.weight = weight;
		levels = EnergyLevels.of(table, weight, context);
		extremes = levels.map(few -> new Extremes(ground, few)).orElseGet(
				() -> EnergyStream.read(table, "density of states", () -> new Extremes(ground), context));
	}

	/** The highest energy, and the lowest above the ground energy. */
	private static final class Extremes implements EnergyStream.Accumulator<Extremes> {

		private final double ground;
		private double highest;
		private double firstExcited = Double.POSITIVE_INFINITY;

		private Extremes(double ground) {
			this.ground = ground;
			this.highest = ground;
		}

		private Extremes(double ground, EnergyLevels levels) {
			this(ground);
			take(levels.energies(), levels.energies().length);
		}

		@Override
		public void take(double[] energies, int count) {
			for (int i = 0; i < count; i++) {
				highest = Math.max(highest, energies[i]);
				firstExcited = energies[i] > ground ? Math.min(firstExcited, energies[i]) : firstExcited;
			}
		}

		@Override
		public void join(Extremes next) {
			highest = Math.max(highest, next.highest);
			firstExcited = Math.min(firstExcited, next.firstExcited);
		}
	}

	/** The lowest energy above the ground level; NaN if all energies are equal. */
	double firstExcited() {
		return extremes.firstExcited < Double.POSITIVE_INFINITY ? extremes.firstExcited : Double.NaN;
	}

	/** The lowest energy. */
	double ground() {
		return extremes.ground;
	}

	/** Number of states that each state of the table stands for. */
	int weight() {
		return weight;
	}

	/** The energies of the states that were evaluated. */
	EnergyTable table() {
		return table;
	}

	/** All different energies, if there are few. */
	Optional<EnergyLevels> levels() {
		return levels;
	}

	/** A table of levels if there are few, else a histogram. */
	Result result(int bins, ExplorerContext context) {
		return levels.<Result>map(DensityOfStates::table).orElseGet(() -> histogram(bins, context));
	}

	private static Table table(EnergyLevels levels) {
		return new Table(ThermalKinds.DENSITY_OF_STATES.tag(), List.of(ThermalKinds.LEVEL_ENERGY.of(levels.energies()),
				ThermalKinds.LEVEL_STATES.of(levels.counts())));
	}

	private Histogram histogram(int bins, ExplorerContext context) {
		double lowest = extremes.ground;
		double highest = extremes.highest;
		double[] edges = new double[bins + 1];
		for (int bin = 0; bin <= bins; bin++) {
			edges[bin] = lowest + (highest - lowest) * bin / bins;
		}
		edges[bins] = Math.nextUp(highest); // bins are open above, and the highest state belongs to the last
		Bins all = EnergyStream.read(table, "histogram", () -> new Bins(edges), context);
		double[] counts = new double[bins];
		for (int bin = 0; bin < bins; bin++) {
			counts[bin] = all.counts[bin] * (double) weight;
		}
		return new Histogram(ThermalKinds.BINNED_DENSITY_OF_STATES.tag(), "energy", edges, counts);
	}

	private static final class Bins implements EnergyStream.Accumulator<Bins> {

		private final double[] edges;
		private final double binsPerEnergy;
		private final long[] counts;

		private Bins(double[] edges) {
			this.edges = edges;
			counts = new long[edges.length - 1];
			binsPerEnergy = counts.length / (edges[counts.length] - edges[0]);
		}

		@Override
		public void take(double[] energies, int count) {
			for (int i = 0; i < count; i++) {
				int bin = Math.clamp((int) ((energies[i] - edges[0]) * binsPerEnergy), 0, counts.length - 1);
				while (energies[i] < edges[bin]) {
					bin--;
				}
				while (energies[i] >= edges[bin + 1]) {
					bin++;
				}
				counts[bin]++;
			}
		}

		@Override
		public void join(Bins next) {
			for (int bin = 0; bin < counts.length; bin++) {
				counts[bin] += next.counts[bin];
			}
		}
	}
}
