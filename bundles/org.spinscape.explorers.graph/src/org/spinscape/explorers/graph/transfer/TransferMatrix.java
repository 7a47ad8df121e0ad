// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.transfer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.InteractionPolynomial;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.explorers.graph.spin.SpinGraph;

/** Exact thermodynamics and ground states of narrow models. */
@Component(service = ExplorerProvider.class)
public final class TransferMatrix implements ExplorerProvider {

	private static final String WIDTH = "width";
	/** Three numbers a state. */
	private static final long BYTES_PER_STATE = 3L * Double.BYTES;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.positiveList("temperatures", "0.5 1 1.5 2 2.5 3", 0).unit("J/k_B")
			.describe("Temperatures of the exact curves; empty for the ground state only.")
			.integer(WIDTH, 22, 1, 28).unit("spins")
			.describe("Largest frontier: of so many spins all states are kept in memory, 24 bytes each.")
			.build();

	@Override
	public String id() {
		return "transfer-matrix";
	}

	@Override
	public String name() {
		return "Transfer matrix";
	}

	@Override
	public String description() {
		return "Ground energy with its degeneracy and a state, ln Z, energy and heat capacity of any Ising model whose graph is"
				+ " narrow: chains and strips of any length, trees, planes of up to 20 spins a side with open boundaries, bars;"
				+ " fields and terms of several spins included. Site after site is summed over, with the states of a frontier"
				+ " in memory.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("H. A. Kramers, G. H. Wannier", "Statistics of the two-dimensional ferromagnet. Part I",
				"Phys. Rev. 60, 252", 1941, "").unconfirmed());
	}

	@Override
	public Set<Class<?>> requires() {
		return Set.of(InteractionPolynomial.class);
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(TransferMatrixExplorer.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return order(hamiltonian, parameters).map(order -> memory(order, hamiltonian.space().sites())).orElse(0L);
	}

	/** The sums, or the lowest energies with one bit a state for each site that is closed. */
	private static long memory(FrontierOrder order, int sites) {
		long states = 1L << order.width();
		return Math.max(BYTES_PER_STATE * states, 2L * Double.BYTES * states + states / 16 * sites);
	}

	private static Optional<FrontierOrder> order(Hamiltonian<?> hamiltonian, Parameters parameters) {
		InteractionPolynomial polynomial = hamiltonian.capability(InteractionPolynomial.class).orElseThrow();
		return FrontierOrder.of(Neighbours.of(polynomial, hamiltonian.space().sites()), parameters.integer(WIDTH));
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		Optional<String> other = SpinGraph.refuse(hamiltonian);
		if (other.isPresent()) {
			return other;
		}
		if (order(hamiltonian, parameters).isEmpty()) {
			return Optional.of("no order of the sites was found with a frontier of at most " + parameters.integer(WIDTH)
					+ " spins; set " + WIDTH + " higher as memory allows, or use planar-partition, planar-ground-state or a"
					+ " sampler");
		}
		return Optional.empty();
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new TransferMatrixExplorer(parameters.reals("temperatures"), parameters.integer(WIDTH));
	}
}
