// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Verdict;
import org.spinscape.explorers.graph.spin.ExactCurves;
import org.spinscape.explorers.graph.spin.SpinGraph;

/** See {@link PlanarPartition}. */
final class PlanarPartitionExplorer implements Explorer {

	static final ResultKind<Verdict> ROUNDING = ResultKind.verdict("rounding",
			"Rounding leaves the exact curves good to one part in a million");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(ThermalKinds.EXACT_LOG_PARTITION, ThermalKinds.EXACT_ENERGY,
			ThermalKinds.EXACT_HEAT_CAPACITY, ROUNDING);

	private static final double GOOD = 1e-6;

	private final double[] temperatures;

	PlanarPartitionExplorer(double[] temperatures) {
		this.temperatures = temperatures;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		context.kernel("Pfaffian by elimination of a band matrix");
		SpinGraph graph = SpinGraph.of(hamiltonian);
		List<PlanarBlock> blocks = PlanarBlocks.of(graph).orElseThrow();
		context.phase("ground state", blocks.size());
		Walls ground = Walls.lightest(graph, blocks, context);
		List<WallSum> sums = new ArrayList<>();
		for (PlanarBlock block : blocks) {
			sums.add(block.single() ? null : new WallSum(graph, block, ground.equal()));
		}
		double lowest = energy(graph, ground);
		// Spins that are not joined are turned over separately; all but the part of the ghost.
		int free = BiconnectedBlocks.of(graph).parts() - (graph.ghost() ? 1 : 0);
		Jet[] logs = new Jet[temperatures.length];
		Jet[] again = new Jet[temperatures.length];
		context.phase("partition function", 2L * temperatures.length);
		context.run(2 * temperatures.length, piece -> {
			double beta = 1 / temperatures[piece / 2];
			Jet log = new Jet(-beta * lowest + free * StrictMath.log(2), -lowest, 0);
			for (int b = 0; b < blocks.size(); b++) {
				log = log.plus(sums.get(b) == null ? bond(Math.abs(graph.couplings()[blocks.get(b).bonds()[0]]), beta)
						: sums.get(b).log(beta, piece % 2 == 1, context));
			}
			(piece % 2 == 0 ? logs : again)[piece / 2] = log;
		});
		return results(logs, again);
	}

	private static double energy(SpinGraph graph, Walls walls) {
		double energy = graph.constant();
		for (int bond = 0; bond < graph.bonds(); bond++) {
			energy -= walls.equal()[bond] ? graph.couplings()[bond] : -graph.couplings()[bond];
		}
		return energy;
	}

	/** A bond by itself, from the state in which it is satisfied: log(1 + exp(-2J/T)). */
	private static Jet bond(double coupling, double beta) {
		double broken = StrictMath.exp(-2 * beta * coupling);
		double share = broken / (1 + broken);
		return new Jet(StrictMath.log1p(broken), -2 * coupling * share, 4 * coupling * coupling * share * (1 - share));
	}

	private List<Result> results(Jet[] logs, Jet[] again) {
		ExactCurves curves = new ExactCurves(temperatures);
		double[] worst = new double[3];
		for (int t = 0; t < temperatures.length; t++) {
			double temperature = temperatures[t];
			curves.set(t, logs[t].value(), -logs[t].first(), logs[t].second() / (temperature * temperature));
			Jet difference = logs[t].minus(again[t]);
			worst[0] = Math.max(worst[0], Math.abs(difference.value()) / Math.max(1, Math.abs(logs[t].value())));
			worst[1] = Math.max(worst[1], Math.abs(difference.first()) / Math.max(1, Math.abs(logs[t].first())));
			worst[2] = Math.max(worst[2], Math.abs(difference.second()) / Math.max(1, Math.abs(logs[t].second())));
		}
		List<Result> results = new ArrayList<>(curves.results());
		boolean good = worst[0] < GOOD && worst[1] < GOOD && worst[2] < GOOD;
		results.add(new Verdict(ROUNDING.tag(), good ? Verdict.Level.SUPPORTED : Verdict.Level.NOT_SUPPORTED,
				String.format(Locale.ROOT, "Eliminated from the other end, ln Z differs by %.1g, the energy by %.1g"
						+ " and the fluctuations of the energy by %.1g of their size at most%s.", worst[0], worst[1],
						worst[2],
						good ? "" : "; use higher temperatures, or transfer-matrix on a narrow graph")));
		return results;
	}
}
