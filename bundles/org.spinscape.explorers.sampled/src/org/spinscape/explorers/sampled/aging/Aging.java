// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.aging;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.SpinSpace;
import org.spinscape.explorers.sampled.walkers.NestedSampler;
import org.spinscape.explorers.sampled.walkers.RunPieces;

/** Two-time correlations after a quench. */
@Component(service = ExplorerProvider.class)
public final class Aging implements ExplorerProvider {

	private static final String WAITS = "waits";

	private static final ParameterSchema SCHEMA = RunPieces.declare(NestedSampler
			.declare(ParameterSchema.builder(), "metropolis(temperature=0.5)",
					"The sampler of one system after the quench, at its temperature")
			.positiveList(WAITS, "4, 16, 64, 256, 1024", 2).unit("sweeps")
			.describe("Waiting times t_w after the quench, whole numbers; the longest is compared with the longest of at most"
					+ " a quarter of it.")
			.integer("sweeps", 1024, 2, 1_000_000_000L).unit("sweeps")
			.describe("Longest time t after the waiting time.")
			.integer("runs", 64, 3, 1_000_000).describe("Independent quenches."),
			"the error of the overlap, or of the displacement, at any two times")
			.rule(WAITS, p -> Arrays.stream(p.reals(WAITS)).allMatch(wait -> wait == Math.rint(wait) && wait < 1e12),
					_ -> "must be whole numbers of sweeps")
			.rule(WAITS, p -> Arrays.stream(p.reals(WAITS)).distinct().count() == p.reals(WAITS).length
					&& 4 * Arrays.stream(p.reals(WAITS)).min().orElse(1) <= Arrays.stream(p.reals(WAITS)).max().orElse(4),
					_ -> "must differ, and the longest must be at least four times the shortest")
			.build();

	@Override
	public String id() {
		return "aging";
	}

	@Override
	public String name() {
		return "Aging";
	}

	@Override
	public String description() {
		return "Starts from random states (a quench from infinite temperature), waits, and follows the energy and the overlap"
				+ " with the state at the waiting time, C(t_w, t_w + t); for real vectors the mean-square displacement from"
				+ " it. In equilibrium the curves depend on t alone; glasses remember how long they have waited.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("L. F. Cugliandolo, J. Kurchan",
						"Analytical solution of the off-equilibrium dynamics of a long-range spin-glass model",
						"Phys. Rev. Lett. 71, 173", 1993, "10.1103/PhysRevLett.71.173"),
				new Reference("H. Rieger",
						"Nonequilibrium dynamics and aging in the three-dimensional Ising spin glass model",
						"arXiv:hep-lat/9303013", 1993, ""),
				new Reference("M. Baity-Jesi and others", "Comparing dynamics: deep neural networks versus glassy systems",
						"ICML, arXiv:1803.06969", 2018, ""));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(AgingReport.KINDS, RunPieces.of(parameters).kinds());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	private static long[] waits(Parameters parameters) {
		return Arrays.stream(parameters.reals(WAITS)).mapToLong(wait -> (long) wait).sorted().toArray();
	}

	@Override
	public Explorer create(Parameters parameters) {
		AgingRuns runs = new AgingRuns(NestedSampler.named(parameters), waits(parameters),
				TimeGrid.upTo(parameters.longInteger("sweeps")), RunPieces.of(parameters));
		return (hamiltonian, context) -> {
			AgingRuns.Measured measured = runs.measure(hamiltonian, context);
			List<Result> results = new ArrayList<>(new AgingReport(measured, hamiltonian).results());
			measured.done().ifPresent(results::add);
			return results;
		};
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		long waits = waits(parameters).length;
		long points = TimeGrid.upTo(parameters.longInteger("sweeps")).length;
		return parameters.integer("runs") * (waits * (points * Double.BYTES + stateBytes(hamiltonian))
				+ 32L * hamiltonian.space().sites());
	}

	private static long stateBytes(Hamiltonian<?> hamiltonian) {
		return hamiltonian.space() instanceof SpinSpace ? hamiltonian.space().sites() / Byte.SIZE
				: (long) Double.BYTES * hamiltonian.space().sites();
	}

	@Override
	public Optional<String> refuseSampler(Sampler sampler, Parameters parameters) {
		return AgingRuns.refuse(sampler);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return hamiltonian.space() instanceof SpinSpace || hamiltonian.space() instanceof Manifold ? Optional.empty()
				: Optional.of("states at two times are compared for Ising spins and real vectors, not for "
						+ hamiltonian.space().description() + "; use a model of one of these");
	}
}
