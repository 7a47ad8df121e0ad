// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.transfer;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.explorers.graph.spin.ExactCurves;
import org.spinscape.explorers.graph.spin.ProvenState;

/** See {@link TransferMatrix}. */
final class TransferMatrixExplorer implements Explorer {

	static final ResultKind<Scalar> WIDTH = ResultKind.scalar("transfer-width", "spins",
			"Largest number of spins in the frontier, of which all states are in memory");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.copyOf(ResultKind.union(ProvenState.KINDS,
			List.of(LandscapeKinds.GROUND_DEGENERACY, ThermalKinds.EXACT_LOG_PARTITION, ThermalKinds.EXACT_ENERGY,
					ThermalKinds.EXACT_HEAT_CAPACITY, WIDTH)));

	private final double[] temperatures;
	private final int most;

	TransferMatrixExplorer(double[] temperatures, int most) {
		this.temperatures = temperatures;
		this.most = most;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		return transfer(hamiltonian, context);
	}

	private <C extends Configuration> List<Result> transfer(Hamiltonian<C> hamiltonian, ExplorerContext context) {
		context.kernel("transfer matrix, site by site");
		IsingSpace space = (IsingSpace) hamiltonian.space();
		InteractionPolynomial polynomial = hamiltonian.capability(InteractionPolynomial.class).orElseThrow();
		int[][] neighbours = Neighbours.of(polynomial, space.sites());
		FrontierOrder order = FrontierOrder.of(neighbours, most).orElseThrow();
		SiteTerms terms = new SiteTerms(polynomial, neighbours);
		Frontier frontier = new Frontier(terms, order);
		context.phase("lowest energy", 1);
		LowestEnergies lowest = new LowestEnergies(order.width(), EnergyResolution.of(hamiltonian));
		frontier.run(lowest, context);
		IsingConfiguration state = space.create();
		boolean[] down = lowest.state(space.sites());
		for (int site = 0; site < down.length; site++) {
			state.set(site, down[site] ? -1 : 1);
		}
		double energy = hamiltonian.energy(hamiltonian.space().cast(state));
		List<Result> results = new ArrayList<>(ProvenState.of(hamiltonian, state, energy,
				"The least of all states, site by site with " + order.width() + " open sites at most"));
		results.add(Scalar.exact(LandscapeKinds.GROUND_DEGENERACY, lowest.degeneracy()));
		results.add(Scalar.exact(WIDTH, order.width()));
		results.addAll(curves(frontier, order.width(), terms.constant(), context));
		return results;
	}

	private List<Result> curves(Frontier frontier, int width, double constant, ExplorerContext context) {
		context.phase("partition function", temperatures.length);
		ExactCurves curves = new ExactCurves(temperatures);
		for (int t = 0; t < temperatures.length; t++) {
			double beta = 1 / temperatures[t];
			WeightSums sums = new WeightSums(width, beta);
			frontier.run(sums, context);
			curves.set(t, sums.logPartition() - beta * constant, sums.energy() + constant, sums.variance() * beta * beta);
			context.done(t + 1L);
		}
		return temperatures.length == 0 ? List.of() : curves.results();
	}
}
