// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * A graph from a file as an Ising model, {@code H = sum w_ij s_i s_j}: its ground states are the maximum cuts of the
 * graph. Weights with decimals are kept as whole numbers of the last place, so that equal cuts are equal energies.
 */
@Component(service = HamiltonianProvider.class)
public final class IsingFile implements HamiltonianProvider {

	private static final long BYTES_PER_EDGE = 120;
	private static final long BYTES_PER_SITE = 32;
	private static final String BEST_KNOWN = "best-known";

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.file("file").describe("A graph in the format of rudy and Gset: a line 'n m', then m lines 'i j w' with sites"
					+ " counted from 1.")
			.text(BEST_KNOWN, "").describe("Largest cut known from the literature, to be shown beside the result; empty if"
					+ " unknown.")
			.rule(BEST_KNOWN, p -> p.text(BEST_KNOWN).isBlank() || isNumber(p.text(BEST_KNOWN)),
					p -> "'" + p.text(BEST_KNOWN) + "' is not a number; use a finite real number or leave it empty")
			.build();

	private static boolean isNumber(String text) {
		try {
			return Double.isFinite(Double.parseDouble(text.strip()));
		} catch (NumberFormatException e) {
			return false;
		}
	}

	@Override
	public String id() {
		return "ising-file";
	}

	@Override
	public String name() {
		return "Ising model from a file";
	}

	@Override
	public String description() {
		return "Couplings read from a weighted graph, for example of the Gset collection of maximum-cut problems."
				+ " Minimises the sum of w s_i s_j and reports the cut, the weight of the edges between up and down spins.";
	}

	@Override
	public String formula() {
		return "H = \\sum_{(i,j)} w_{ij} s_i s_j";
	}

	@Override
	public String symmetry() {
		return "All spins turned over together.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("C. Helmberg, F. Rendl", "A spectral bundle method for semidefinite programming",
						"SIAM J. Optim. 10, 673", 2000, "10.1137/S1052623497328987"),
				new Reference("F. Barahona, M. Groetschel, M. Juenger, G. Reinelt",
						"An application of combinatorial optimization to statistical physics and circuit layout design",
						"Oper. Res. 36, 493", 1988, "10.1287/opre.36.3.493"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		try {
			RudyReader.Counts counts = RudyReader.counts(parameters.file("file"));
			return counts.sites() * BYTES_PER_SITE + counts.edges() * BYTES_PER_EDGE;
		} catch (ParameterException e) {
			return 0; // build will say what is wrong
		}
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		EdgeList edges = RudyReader.read(parameters.file("file"));
		int decimals = decimals(edges);
		double quantum = BigDecimal.ONE.movePointLeft(decimals).doubleValue();
		boolean whole = exactlySummable(edges, decimals);
		PairHamiltonianBuilder model = PairHamiltonian.builder(edges.sites()).expect(edges.size());
		if (whole) {
			model.scale(quantum);
		}
		BigDecimal total = BigDecimal.ZERO;
		for (int edge = 0; edge < edges.size(); edge++) {
			BigDecimal weight = edges.weight(edge);
			total = total.add(weight);
			// Minimising sum w s s means couplings -w.
			BigDecimal coupling = whole ? weight.negate().movePointRight(decimals) : weight.negate();
			model.bond(edges.first(edge), edges.second(edge), coupling.doubleValue());
		}
		String best = parameters.text(BEST_KNOWN);
		return model.objective(new Cut(total.doubleValue(),
				best.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(best.strip())))).build();
	}

	/** Decimal places that all weights need. */
	private static int decimals(EdgeList edges) {
		int decimals = 0;
		for (int edge = 0; edge < edges.size(); edge++) {
			if (edges.weight(edge).signum() != 0) {
				decimals = Math.max(decimals, edges.weight(edge).stripTrailingZeros().scale());
			}
		}
		return decimals;
	}

	/** Whether all sums of weights, in units of the last place, are exact as doubles. */
	private static boolean exactlySummable(EdgeList edges, int decimals) {
		double sum = 0;
		for (int edge = 0; edge < edges.size(); edge++) {
			sum += Math.abs(edges.weight(edge).doubleValue());
		}
		return decimals < 300 && sum * Math.pow(10, decimals) < 0x1p52;
	}
}
