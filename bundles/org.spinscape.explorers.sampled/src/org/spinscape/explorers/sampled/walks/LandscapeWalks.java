// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.walks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.StreamFamily;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;

/** Random and adaptive walks. */
@Component(service = ExplorerProvider.class)
public final class LandscapeWalks implements ExplorerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("walks", 64, 3, 1_000_000).describe("Independent random walks from random states.")
			.integer("steps", 20_000, 1, 1_000_000_000L).describe("Steps of each random walk.")
			.integer("lags", 0, 0, 100_000)
			.describe("Largest distance in steps of the autocorrelation; 0 for the number of sites, at most 200.")
			.integer("starts", 1000, 0, 10_000_000).describe("Adaptive walks of each kind from random states; 0 for none.")
			.rule("steps", p -> p.longInteger("steps") > 2L * p.integer("lags"),
					_ -> "must be more than twice the lags")
			.build();

	@Override
	public String id() {
		return "landscape-walks";
	}

	@Override
	public String name() {
		return "Landscape walks";
	}

	@Override
	public String description() {
		return "Simple random walks measure the autocorrelation of the energy along them and the correlation length of the"
				+ " landscape; adaptive walks (random, greedy, reluctant) go down to local minima: their lengths and the"
				+ " energies where they end. For systems of any size.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("E. Weinberger",
						"Correlated and uncorrelated fitness landscapes and how to tell the difference",
						"Biol. Cybern. 63, 325", 1990, "10.1007/BF00202749"),
				new Reference("P. F. Stadler", "Landscapes and their correlation functions", "J. Math. Chem. 20, 1", 1996,
						"10.1007/BF01165154"),
				new Reference("S. Kauffman, S. Levin", "Towards a general theory of adaptive walks on rugged landscapes",
						"J. Theor. Biol. 128, 11", 1987, "10.1016/S0022-5193(87)80029-2"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(RandomWalks.KINDS, AdaptiveWalks.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters p) {
		return (hamiltonian, context) -> explore(hamiltonian, context, p);
	}

	private static <C extends Configuration> List<Result> explore(Hamiltonian<C> hamiltonian, ExplorerContext context,
			Parameters p) {
		StreamFamily streams = context.random().family();
		long steps = p.longInteger("steps");
		int wanted = p.integer("lags") > 0 ? p.integer("lags") : Math.min(200, hamiltonian.space().sites());
		int lags = (int) Math.min(wanted, Math.max(1, (steps - 1) / 2));
		List<Result> results = new ArrayList<>(
				new RandomWalks<>(hamiltonian, p.integer("walks"), steps, lags).measure(streams, context));
		if (p.integer("starts") > 0) {
			results.addAll(new AdaptiveWalks<>(hamiltonian, p.integer("starts")).measure(streams, context));
		}
		return results;
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters p) {
		long lags = Math.max(p.integer("lags"), Math.min(200, hamiltonian.space().sites()));
		return Double.BYTES * (p.integer("walks") * (lags + 4) + 6L * p.integer("starts"));
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return hamiltonian.space() instanceof DiscreteSpace<?> ? Optional.empty()
				: Optional.of("walks go by elementary moves, and there are none on " + hamiltonian.space().description()
						+ "; use sampler gradient-flow");
	}
}
