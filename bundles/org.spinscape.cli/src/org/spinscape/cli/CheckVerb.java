// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.Finding;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kind;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.run.RegisteredFigures;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check ID}. */
@Command(name = "check", description = "Checks an installed contribution of any kind with the conformance kit.")
final class CheckVerb extends Verb {

	@Parameters(paramLabel = "ID", description = {
			"Id of a Hamiltonian, sampler, explorer, observable, analyzer, dataset or layer (see 'list'),",
			"or of a provider of figures." })
	private String id;

	@Option(names = "--set", paramLabel = "NAME=VALUE", description = {
			"A parameter to check it with: of a model, choose one of a few dozen sites; of a sampler, temperatures",
			"of order 1. Whole numbers that an explorer or dataset is not given are cut to a few." })
	private Map<String, String> settings = new LinkedHashMap<>();

	@Option(names = "--on", paramLabel = "MODEL", description = {
			"A model to try an explorer or observable on beside the usual small ones,",
			"for example 'hp-protein(benchmark=own, sequence=HPPHPH)'." })
	private List<String> models = List.of();

	@Mixin
	private ProgramOption programs;

	@Override
	public Integer call() throws Exception {
		List<Check> clauses = clauses();
		List<Finding> findings = Check.run(clauses);
		findings.forEach(finding -> console().print(finding.toString()));
		console().print(id + ": " + (clauses.size() - findings.size()) + " of " + clauses.size() + " clauses hold");
		return findings.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
	}

	/** Of all that goes by this id. */
	private List<Check> clauses() throws Exception {
		List<Contribution> found = Stream.of(Kind.values()).flatMap(kind -> catalog().find(kind, id).stream()).toList();
		Optional<ResultFigureProvider> figure = RegisteredFigures.catalog().provider(id);
		if (found.isEmpty() && figure.isEmpty()) {
			throw new InputException("check " + id + ": nothing with this id is installed; see 'list'");
		}
		List<Check> clauses = new ArrayList<>();
		try {
			InstalledChecks checks = new InstalledChecks(programs.of(catalog()), models);
			found.forEach(contribution -> clauses.addAll(checks.of(contribution, settings)));
			figure.ifPresent(provider -> clauses.addAll(checks.of(provider)));
		} catch (IllegalArgumentException e) {
			throw new InputException("check " + id + ": --on: " + e.getMessage());
		}
		return clauses;
	}
}
