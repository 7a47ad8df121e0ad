// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.kinetic;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;

/** A chain of spins that turn only if the one on their left is excited. */
@Component(service = HamiltonianProvider.class)
public final class EastModel implements HamiltonianProvider {

	private static final String SPINS = "N";
	private static final String COST = "J";
	/** Facilitators and offsets, 32 bits each. */
	private static final long BYTES_PER_SPIN = 8;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer(SPINS, 8, 2, 10_000_000).unit("spins").describe("Length of the chain.")
			.positive(COST, 1).unit("J").describe("Energy of an excited spin.")
			.build();

	/** Spins in a row. */
	private enum Row implements SiteLayout {

		LAYOUT;

		@Override
		public int layers() {
			return 1;
		}

		@Override
		public int layer(int site) {
			return 0;
		}

		@Override
		public double x(int site) {
			return site;
		}

		@Override
		public double y(int site) {
			return 0;
		}
	}

	@Override
	public String id() {
		return "east";
	}

	@Override
	public String name() {
		return "East model";
	}

	@Override
	public String description() {
		return "A chain of spins without interaction, up if excited; a spin turns only if the one on its left is excited, the"
				+ " first one always: beside it stands an excited spin that never turns. Its equilibrium is that of free"
				+ " spins, and the barrier for an excitation to vanish grows as the logarithm of the distance to the next one:"
				+ " relaxation times grow faster than any Arrhenius law, as in a fragile glass.";
	}

	@Override
	public String formula() {
		return "H = J\\sum_i n_i, \\qquad n_i = \\frac{1 + s_i}{2}";
	}

	@Override
	public String symmetry() {
		return "Spins may be exchanged as far as the energy goes; the moves allow nothing of that.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("J. Jaeckle, S. Eisinger", "A hierarchically constrained kinetic Ising model",
						"Z. Phys. B 84, 115", 1991, "10.1007/BF01453764"),
				new Reference("F. Chung, P. Diaconis, R. Graham", "Combinatorics for the East model",
						"Adv. Appl. Math. 27, 192", 2001, ""),
				new Reference("P. Chleboun, A. Faggionato, F. Martinelli",
						"Time scale separation in the low temperature East model: Rigorous results", "arXiv:1212.2956", 2012,
						""));
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(partition(12, 1), partition(10, 0.3), barrier(3, 2), barrier(4, 2), barrier(5, 3), barrier(8, 3),
				barrier(9, 4), minima(4, 5), minima(8, 34),
				sampled("metropolis", 1), sampled("heat-bath", 0.7));
	}

	private static KnownValue partition(int spins, double temperature) {
		return KnownValue.of("log partition function, N = " + spins + ", T = " + temperature,
				spins * Math.log1p(Math.exp(-1 / temperature)), 1e-9, "free spins, exact")
				.at(SPINS, Integer.toString(spins)).by("enumeration", ThermalKinds.EXACT_LOG_PARTITION, temperature)
				.with("temperatures", Double.toString(temperature));
	}

	/** With k excitations at a time none gets farther than 2^k - 1 from the wall, where k must be beside the last spin. */
	private static KnownValue barrier(int spins, int barrier) {
		return KnownValue.of("largest barrier of " + spins + " spins", barrier, 1e-9,
				"reach of k excitations, 2^k - 1 sites from the wall, by search over all states")
				.at(SPINS, Integer.toString(spins)).by("barrier-tree", LandscapeKinds.LARGEST_BARRIER);
	}

	/** Moves that are not allowed leave the equilibrium as it is. */
	private static KnownValue sampled(String sampler, double temperature) {
		return KnownValue.of("share of excited spins, T = " + temperature, 1 / (1 + Math.exp(1 / temperature)), 1e-9,
				"free spins, exact").at(SPINS, "200").by(sampler, ObservableKinds.ENERGY)
				.with("temperature", Double.toString(temperature)).times(1 / 200.0);
	}

	private static KnownValue minima(int spins, int minima) {
		return KnownValue.of("minima of " + spins + " spins", minima, 1e-9, "excitations not beside each other or the wall:"
				+ " Fibonacci numbers").at(SPINS, Integer.toString(spins)).by("barrier-tree", LandscapeKinds.MINIMA);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return BYTES_PER_SPIN * parameters.integer(SPINS);
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		return new Excitations(Facilitation.fromTheLeft(parameters.integer(SPINS)), parameters.real(COST),
				Optional.of(Row.LAYOUT));
	}
}
