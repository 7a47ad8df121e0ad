// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.conformance.check.Finding;
import org.spinscape.conformance.check.ProviderConformance;
import org.spinscape.core.hamiltonian.HamiltonianProvider;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check ID}. */
@Command(name = "check", description = "Checks an installed Hamiltonian with the conformance kit.")
final class CheckVerb extends Verb {

	@Parameters(paramLabel = "ID", description = "Id of a Hamiltonian (see 'list hamiltonians').")
	private String id;

	@Option(names = "--set", paramLabel = "NAME=VALUE",
			description = "A parameter of the model to check; choose one of a few dozen sites.")
	private Map<String, String> settings = new LinkedHashMap<>();

	@Override
	public Integer call() throws Exception {
		HamiltonianProvider provider = catalog().provider(HamiltonianProvider.class, id)
				.orElseThrow(() -> new InputException("check " + id + ": no Hamiltonian with this id is installed"));
		int clauses = ProviderConformance.checks(provider, settings).size();
		List<Finding> findings = ProviderConformance.check(provider, settings);
		findings.forEach(finding -> console().print(finding.toString()));
		console().print(id + ": " + (clauses - findings.size()) + " of " + clauses + " clauses hold");
		return findings.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
	}
}
