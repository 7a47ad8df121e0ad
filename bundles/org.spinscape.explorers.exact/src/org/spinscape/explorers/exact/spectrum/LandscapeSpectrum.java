// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.spectrum;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.explorers.exact.basin.FunnelVariant;
import org.spinscape.explorers.exact.graph.Limits;
import org.spinscape.kernels.exact.EnergyTable;

/** Ruggedness of a finite landscape: spectrum, autocorrelation, distance to the ground states, adaptive walks. */
@Component(service = ExplorerProvider.class)
public final class LandscapeSpectrum implements ExplorerProvider {

	private static final long MOST_STATES = 1 << 26;
	/** Two vectors of the transform or three of a walk, order, way, distance and queue of each state. */
	private static final long BYTES_PER_STATE = 3 * Double.BYTES + 5 * Integer.BYTES;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("lags", 50, 1, 10_000).unit("steps")
			.describe("Length of the autocorrelation of the random walk.")
			.choice("funnel-variant", FunnelVariant.A.name(), FunnelVariant.names())
			.describe("Which exits make the ground funnel that adaptive walks may end in, as in barrier-tree.")
			.integer("listed", 10_000, 1, 10_000_000).unit("minima")
			.describe("Minima that the table of distances lists at most, the lowest; all are correlated.")
			.build();

	@Override
	public String id() {
		return "landscape-spectrum";
	}

	@Override
	public String name() {
		return "Spectrum and correlation";
	}

	@Override
	public String description() {
		return "Ruggedness from all energies, exactly: Walsh amplitude spectrum (Ising spins), autocorrelation and"
				+ " correlation length of the random walk, fitness-distance correlation, and adaptive walks. For up to 26"
				+ " spins (27 with mirror images), or any model with as many states.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("P. F. Stadler", "Landscapes and their correlation functions", "J. Math. Chem. 20, 1", 1996,
						"10.1007/BF01165154"),
				new Reference("E. Weinberger",
						"Correlated and uncorrelated fitness landscapes and how to tell the difference",
						"Biol. Cybern. 63, 325", 1990, "10.1007/BF00202749"),
				new Reference("F. F. Ferreira, J. F. Fontanari, P. F. Stadler",
						"Landscape statistics of the low autocorrelated binary string problem",
						"J. Phys. A, arXiv:cond-mat/0006478", 2000, ""));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(SpectrumReport.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new LandscapeSpectrumExplorer(parameters.integer("lags"),
				FunnelVariant.valueOf(parameters.text("funnel-variant")), parameters.integer("listed"));
	}

	private static long states(Hamiltonian<?> hamiltonian) {
		return Limits.states(hamiltonian) / (EnergyTable.symmetric(hamiltonian) ? 2 : 1);
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return states(hamiltonian) * (EnergyTable.bytesPerState(hamiltonian) + BYTES_PER_STATE);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return Limits.refuse(hamiltonian).or(() -> states(hamiltonian) <= MOST_STATES ? Optional.empty()
				: Optional.of(hamiltonian.space().description() + " have " + states(hamiltonian)
						+ " states to look at, more than 2^26; use a smaller model"));
	}
}
