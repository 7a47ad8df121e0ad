// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

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
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.explorers.sampled.walkers.NestedSampler;
import org.spinscape.explorers.sampled.walkers.RunPieces;

/** First-passage times of a sampler to a target, by many runs. */
@Component(service = ExplorerProvider.class)
public final class FirstPassage implements ExplorerProvider {

	private static final ParameterSchema SCHEMA = RunPieces.declare(PassageTarget.declare(NestedSampler
			.declare(ParameterSchema.builder(), "metropolis", "The sampler whose first passage is timed"))
			.positiveList("temperatures", "", 0).unit("J/k_B")
			.describe("Temperatures of the runs, for a sampler of one system; empty for the sampler's own.")
			.integer("runs", 200, 2, 1_000_000).describe("Independent runs at each temperature.")
			.integer("sweeps", 10_000, 1, 1_000_000_000_000L).unit("sweeps")
			.describe("Length of a run at most. Runs that have not arrived by then are censored, never dropped."),
			"the error of the exponential mean time, as a share of that time, at any temperature,")
			.build();

	@Override
	public String id() {
		return "first-passage";
	}

	@Override
	public String name() {
		return "First-passage times";
	}

	@Override
	public String description() {
		return "Starts a sampler many times and notes when it first reaches a ground state, a native state, an energy or an"
				+ " overlap: survival curve, median and exponential mean with errors that take unfinished runs into"
				+ " account, kinetic partitioning into fast and slow runs, and the temperature of the fastest median.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("E. L. Kaplan, P. Meier", "Nonparametric estimation from incomplete observations",
						"J. Am. Stat. Assoc. 53, 457", 1958, "10.1080/01621459.1958.10501452"),
				new Reference("R. Brookmeyer, J. Crowley", "A confidence interval for the median survival time",
						"Biometrics 38, 29", 1982, "10.2307/2530286"),
				new Reference("D. Thirumalai, Z. Guo", "Nucleation mechanism for protein folding and theoretical"
						+ " predictions for hydrogen-exchange labeling experiments", "Biopolymers 35, 137", 1995, "")
						.unconfirmed());
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(PassageReport.KINDS, OptimalTemperature.KINDS, RunPieces.of(parameters).kinds());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new FirstPassageExplorer(new PassageTarget(parameters), NestedSampler.named(parameters),
				parameters.reals("temperatures"), RunPieces.of(parameters), parameters.longInteger("sweeps"));
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return new PassageTarget(parameters).memory(hamiltonian);
	}

	@Override
	public Optional<String> refuseSampler(Sampler sampler, Parameters parameters) {
		return parameters.reals("temperatures").length == 0 ? Optional.empty() : SingleSystemSampler.refuse(sampler);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return new PassageTarget(parameters).refuse(hamiltonian);
	}
}
