// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.networks.boltzmann.SpinData;
import org.spinscape.networks.boltzmann.SpinSource;

/**
 * See {@link BlockSpins}.
 *
 * @param source      of the spins
 * @param temperature in J/k_B
 */
record BlockSpinExplorer(SpinSource source, double temperature) implements Explorer {

	/** States are cut into so many blocks, each left out in turn for the errors; many sweeps lie between their ends. */
	private static final int BLOCKS = 20;
	/** Label of what a recursion of couplings gives: its name. */
	private static final String RECURSION = "recursion";

	static final ResultKind<Series> THERMAL_EXPONENT = ResultKind.series("thermal-exponent",
			"y_t from the correlations of each level of block spins with the one below, sums over"
					+ " neighbours and diagonal neighbours; error by jackknife over " + BLOCKS + " blocks of states");
	static final ResultKind<Series> MAGNETIC_EXPONENT = ResultKind.series("magnetic-exponent",
			"y_h from the correlations of each level of block spins with the one below, sums of"
					+ " spins; error by jackknife over " + BLOCKS + " blocks of states");
	static final ResultKind<Verdict> BLOCK_SPINS_RENORMALISE = ResultKind.verdict("block-spins-renormalise",
			"Block spins have the exponents of the transition, y_t = 1 and y_h = 1.875");
	static final ResultKind<Scalar> FIXED_COUPLING = ResultKind.scalar("fixed-coupling", "",
			"Coupling K = J/T that the recursion leaves as it is; exact 0.440687");
	static final ResultKind<Scalar> NU = ResultKind.scalar("nu", "",
			"Exponent nu of the correlation length by that recursion; exact 1");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(FIXED_COUPLING, NU, THERMAL_EXPONENT, MAGNETIC_EXPONENT,
			BLOCK_SPINS_RENORMALISE);

	/** How near an exponent must come: neighbours and diagonals alone leave a few per cent. */
	private static final double NEAR = 0.1;

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		int side = Subjects.side(hamiltonian).orElseThrow();
		StreamFamily streams = context.random().family();
		SpinData spins = source.draw(Subjects.spins(hamiltonian), temperature, streams, StreamName.SPINS, context);
		RandomStream ties = streams.split(StreamName.BLOCK_TIES, 0, 0);
		double[][] sums = new double[spins.count()][];
		for (int k = 0; k < sums.length; k++) {
			sums[k] = BlockLevels.sums(spins.state(k), side, ties);
		}
		context.checkCancelled();
		int levels = BlockLevels.count(side);
		double[] thermal = new double[levels - 1];
		double[] magnetic = new double[levels - 1];
		double[] thermalErrors = new double[levels - 1];
		double[] magneticErrors = new double[levels - 1];
		for (int level = 1; level < levels; level++) {
			LinearisedFlow flow = LinearisedFlow.of(sums, level);
			LinearisedFlow[] without = leftOut(sums, level);
			thermal[level - 1] = flow.thermal();
			magnetic[level - 1] = flow.magnetic();
			thermalErrors[level - 1] = error(Arrays.stream(without).mapToDouble(LinearisedFlow::thermal).toArray());
			magneticErrors[level - 1] = error(Arrays.stream(without).mapToDouble(LinearisedFlow::magnetic).toArray());
		}
		double[] steps = IntStream.range(1, levels).asDoubleStream().toArray();
		List<Result> results = new ArrayList<>(List.of(
				new Series(THERMAL_EXPONENT.tag(),
						Axis.of("level", "", steps), new Axis("y_t", "", thermal, thermalErrors)),
				new Series(MAGNETIC_EXPONENT.tag(),
						Axis.of("level", "", steps), new Axis("y_h", "", magnetic, magneticErrors))));
		for (Recursion recursion : List.of(Recursion.migdalKadanoff(), Recursion.truncatedDecimation())) {
			String name = recursion.name().toLowerCase(Locale.ROOT).replace(' ', '-');
			results.add(Scalar.exact(FIXED_COUPLING.label(RECURSION, name), recursion.fixed()));
			results.add(Scalar.exact(NU.label(RECURSION, name), recursion.exponent()));
		}
		results.add(verdict(thermal, thermalErrors, magnetic, magneticErrors));
		return results;
	}

	private static LinearisedFlow[] leftOut(double[][] sums, int level) {
		LinearisedFlow[] without = new LinearisedFlow[BLOCKS];
		for (int block = 0; block < BLOCKS; block++) {
			int from = block * sums.length / BLOCKS;
			int to = (block + 1) * sums.length / BLOCKS;
			double[][] rest = new double[sums.length - (to - from)][];
			System.arraycopy(sums, 0, rest, 0, from);
			System.arraycopy(sums, to, rest, from, sums.length - to);
			without[block] = LinearisedFlow.of(rest, level);
		}
		return without;
	}

	private static double error(double[] leftOut) {
		double mean = Arrays.stream(leftOut).average().orElseThrow();
		double squares = Arrays.stream(leftOut).map(value -> (value - mean) * (value - mean)).sum();
		return Math.sqrt(squares * (leftOut.length - 1) / leftOut.length);
	}

	private static Verdict verdict(double[] thermal, double[] thermalErrors, double[] magnetic, double[] magneticErrors) {
		int last = thermal.length - 1;
		double off = Math.max(Math.abs(thermal[last] - 1), Math.abs(magnetic[last] - 1.875));
		double error = 2 * Math.max(thermalErrors[last], magneticErrors[last]);
		Level level = !(off + error > NEAR) ? Level.SUPPORTED : off - error > NEAR ? Level.NOT_SUPPORTED : Level.CANNOT_SAY;
		return new Verdict(BLOCK_SPINS_RENORMALISE.tag(),
				Double.isNaN(off + error) ? Level.CANNOT_SAY : level,
				"Between the last two levels y_t = " + Quoted.withError(thermal[last], thermalErrors[last]) + " and y_h = "
						+ Quoted.withError(magnetic[last], magneticErrors[last]) + "; within " + Quoted.plain(NEAR, 2)
						+ " with two errors counts as the same. Away from the transition they differ.");
	}
}
