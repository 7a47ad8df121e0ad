// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.Finding;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.conformance.check.SamplerChecks;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.sampler.SamplerProvider;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check ID}. */
@Command(name = "check", description = "Checks an installed Hamiltonian or sampler with the conformance kit.")
final class CheckVerb extends Verb {

	/** Spins of the graphs on which a sampler is started from every state. */
	private static final int LARGEST_GRAPH = 5;

	@Parameters(paramLabel = "ID", description = "Id of a Hamiltonian or sampler (see 'list').")
	private String id;

	@Option(names = "--set", paramLabel = "NAME=VALUE", description = "A parameter to check it with: of a model, choose one"
			+ " of a few dozen sites; of a sampler, temperatures of order 1.")
	private Map<String, String> settings = new LinkedHashMap<>();

	@Override
	public Integer call() throws Exception {
		List<Check> clauses = clauses();
		List<Finding> findings = Check.run(clauses);
		findings.forEach(finding -> console().print(finding.toString()));
		console().print(id + ": " + (clauses.size() - findings.size()) + " of " + clauses.size() + " clauses hold");
		return findings.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
	}

	private List<Check> clauses() throws Exception {
		Optional<HamiltonianProvider> model = catalog().provider(HamiltonianProvider.class, id);
		if (model.isPresent()) {
			return ProviderConformance.checks(model.get(), settings, catalog().components());
		}
		SamplerProvider sampler = catalog().provider(SamplerProvider.class, id).orElseThrow(
				() -> new InputException("check " + id + ": no Hamiltonian or sampler with this id is installed"));
		return SamplerChecks.checks(sampler, settings, value -> catalog().provider(SamplerProvider.class, value.id())
				.orElseThrow(() -> new ParameterException("sampler", "there is no sampler '" + value.id() + "'")),
				LARGEST_GRAPH);
	}
}
