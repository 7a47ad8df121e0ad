// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.DynamicsKinds;
import org.spinscape.core.result.ColumnKind;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.SpinSpace;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.Minimum;

/** Turns committors into results. */
final class CommittorReport {

	private static final ColumnKind MINIMUM = ColumnKind.whole("minimum");
	private static final ColumnKind ENERGY = ColumnKind.real("energy", "J");
	private static final ColumnKind COMMITTOR = ColumnKind.real("committor", "");
	private static final ResultKind<Table> MINIMA = ResultKind.table("committor-of-minima",
			"Probability to reach the end that counts 1 before the other, from each minimum by rising energy", MINIMUM,
			ENERGY,
			COMMITTOR);
	private static final ResultKind<Series> WEIGHT = ResultKind.series("committor-distribution",
			"Boltzmann weight of the states between the ends by their committor");
	private static final ResultKind<Series> BY_OVERLAP = ResultKind.series("committor-by-overlap",
			"Mean committor of states by their overlap with the end that counts 1, weighted by Boltzmann");
	private static final ResultKind<Series> DEVIATION = ResultKind.series("committor-deviation",
			"Standard deviation of the committor among states of one overlap with the end that counts 1, weighted by Boltzmann:"
					+ " small where the overlap tells the committor");
	private static final ResultKind<Scalar> TRANSITION = ResultKind.scalar("transition-weight", "",
			"Boltzmann weight of the transition states: those with a committor of 0.4 to 0.6");
	private static final ResultKind<Verdict> SOLVED = ResultKind.verdict("committor-known",
			"The committor is known at this temperature");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(MINIMA, WEIGHT, BY_OVERLAP, DEVIATION, DynamicsKinds.REACTIVE_FLUX,
			DynamicsKinds.TRANSITION_RATE, TRANSITION, SOLVED);

	private static final int BINS = 20;
	private static final int MOST_MINIMA = 1000;
	private static final double LOW = 0.4;
	private static final double HIGH = 0.6;

	private final Hamiltonian<?> hamiltonian;
	private final StateGraph graph;
	private final List<Minimum> minima;
	private final BitSet one;
	private final BitSet zero;

	CommittorReport(Hamiltonian<?> hamiltonian, StateGraph graph, List<Minimum> minima, BitSet one, BitSet zero) {
		this.hamiltonian = hamiltonian;
		this.graph = graph;
		this.minima = minima.subList(0, Math.min(MOST_MINIMA, minima.size()));
		this.one = one;
		this.zero = zero;
	}

	private static ResultTag tag(ResultTag tag, double temperature) {
		return tag.label(ResultTag.TEMPERATURE, temperature);
	}

	/** Where some states lead to neither end. */
	static Result apart() {
		return new Verdict(SOLVED.tag(), Verdict.Level.CANNOT_SAY,
				"Some states lead to neither end; choose a model whose states are connected by its moves.");
	}

	/** Where weights of high states would be no numbers. */
	Result tooCold(double temperature) {
		return new Verdict(tag(SOLVED.tag(), temperature), Verdict.Level.CANNOT_SAY,
				"The weights of the highest states are too small to be numbers at T = " + temperature
						+ "; use a higher temperature.");
	}

	List<Result> at(double temperature, double[] committor, FluxNetwork network) {
		double[] weights = network.weights();
		double all = 0;
		double before = 0;
		double transition = 0;
		double[] bins = new double[BINS];
		for (int state = 0; state < committor.length; state++) {
			double h = committor[state];
			all += weights[state];
			before += weights[state] * (1 - h);
			transition += h >= LOW && h <= HIGH ? weights[state] : 0;
			if (!one.get(state) && !zero.get(state)) {
				bins[Math.clamp((int) (h * BINS), 0, BINS - 1)] += weights[state];
			}
		}
		double[] image = new double[committor.length];
		network.apply(committor, image);
		double flux = network.sums().dot(committor, image);
		List<Result> results = new ArrayList<>();
		results.add(Scalar.exact(tag(DynamicsKinds.REACTIVE_FLUX.tag(), temperature), flux / all));
		results.add(Scalar.exact(tag(DynamicsKinds.TRANSITION_RATE.tag(), temperature), flux / before));
		results.add(Scalar.exact(tag(TRANSITION.tag(), temperature), transition / all));
		results.add(new Series(tag(WEIGHT.tag(), temperature),
				Axis.of("committor", "", IntStream.range(0, BINS).mapToDouble(bin -> (bin + 0.5) / BINS).toArray()),
				Axis.of("weight", "", scaled(bins, 1 / all))));
		results.add(new Table(tag(MINIMA.more(", at most " + MOST_MINIMA), temperature),
				List.of(MINIMUM.of(LongStream.rangeClosed(1, minima.size()).toArray()),
						ENERGY.of(minima.stream().mapToDouble(Minimum::energy).toArray()),
						COMMITTOR.of(minima.stream().mapToDouble(minimum -> committor[minimum.state()]).toArray()))));
		if (hamiltonian.space() instanceof SpinSpace spins) {
			results.addAll(byOverlap(temperature, committor, weights, spins.sites()));
		}
		results.add(new Verdict(tag(SOLVED.tag(), temperature), Verdict.Level.SUPPORTED, "Solved for all " + graph.states()
				+ " states."));
		return results;
	}

	private static double[] scaled(double[] values, double factor) {
		return Arrays.stream(values).map(value -> value * factor).toArray();
	}

	/** The index of a state of spins has a bit for each. */
	private List<Result> byOverlap(double temperature, double[] committor, double[] weights, int spins) {
		int end = one.nextSetBit(0);
		double[] weight = new double[spins + 1];
		double[] mean = new double[spins + 1];
		double[] square = new double[spins + 1];
		for (int state = 0; state < committor.length; state++) {
			int level = spins - Integer.bitCount(state ^ end);
			weight[level] += weights[state];
			mean[level] += weights[state] * committor[state];
			square[level] += weights[state] * committor[state] * committor[state];
		}
		double[] overlaps = new double[spins + 1];
		double[] deviation = new double[spins + 1];
		for (int level = 0; level <= spins; level++) {
			overlaps[level] = 2.0 * level / spins - 1;
			mean[level] /= weight[level];
			deviation[level] = Math.sqrt(Math.max(0, square[level] / weight[level] - mean[level] * mean[level]));
		}
		return List.of(new Series(tag(BY_OVERLAP.tag(), temperature), Axis.of("overlap", "", overlaps),
				Axis.of("committor", "", mean)),
				new Series(tag(DEVIATION.tag(), temperature), Axis.of("overlap", "", overlaps),
						Axis.of("deviation", "", deviation)));
	}
}
