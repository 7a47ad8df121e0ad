// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinscape.conformance.check.Check;
import org.spinscape.conformance.check.Finding;
import org.spinscape.conformance.check.NamedModel;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.figures.ResultFigureProvider;
import org.spinscape.figures.run.RegisteredFigures;
import org.spinscape.report.ClausePage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check ID}. */
@Command(name = "check", description = "Checks an installed contribution of any kind with the conformance kit.")
final class CheckVerb extends Verb {

	@Parameters(paramLabel = "ID", description = {
			"Id of a Hamiltonian, sampler, explorer, observable, analyzer, dataset or layer (see 'list'), "
					+ "or of a provider of figures." })
	private String id;

	@Option(names = "--set", paramLabel = "NAME=VALUE", description = {
			"A parameter to check it with: of a model, choose one of a few dozen sites; of a sampler, temperatures "
					+ "of order 1. Whole numbers that an explorer or dataset is not given are cut to a few." })
	private Map<String, String> settings = new LinkedHashMap<>();

	@Option(names = "--on", paramLabel = "MODEL", description = {
			"A model to try an explorer or observable on beside the usual small ones, "
					+ "for example 'hp-protein(benchmark=own, sequence=HPPHPH)'." })
	private List<String> models = List.of();

	@Option(names = "--report", paramLabel = "FILE", description = "Writes all clauses with their verdicts as an HTML page, too.")
	private Path report;

	@Mixin
	private ProgramOption programs;

	@Override
	public Integer call() throws Exception {
		if (report != null && (Files.isDirectory(report) || !Files.isDirectory(report.toAbsolutePath().getParent()))) {
			throw new InputException("check: --report: " + report + " is no file in a folder that there is");
		}
		List<Check> clauses = clauses();
		ClausePage page = new ClausePage();
		int broken = 0;
		for (Check clause : clauses) {
			Optional<Finding> finding = clause.run();
			finding.ifPresent(found -> console().print(found.toString()));
			page.add(clause.clause(), finding.map(Finding::detail).orElse(""));
			broken += finding.isPresent() ? 1 : 0;
		}
		List<String> speeds = broken == 0 ? speeds() : List.of();
		speeds.forEach(words -> console().print(id + ": " + words));
		if (report != null) {
			write(page.html(id, speeds));
		}
		console().print(id + ": " + (clauses.size() - broken) + " of " + clauses.size() + " clauses hold");
		return broken == 0 ? ExitCode.DONE : ExitCode.FAILED;
	}

	private void write(String html) throws InputException {
		try {
			Files.writeString(report, html);
		} catch (IOException e) {
			throw new InputException("check: --report: " + report + " cannot be written (" + e.getMessage() + ")");
		}
	}

	/** Of the model that goes by this id, if one does. */
	private List<String> speeds() {
		return catalog().find(Kinds.HAMILTONIAN, id).map(Contribution::provider).map(HamiltonianProvider.class::cast)
				.map(provider -> NamedModel.of(provider, settings, programs.of(catalog()).components()).model())
				.map(ModelSpeed::words).stream().toList();
	}

	/** Of all that goes by this id. */
	private List<Check> clauses() throws Exception {
		List<Contribution> found = catalog().kinds().stream().flatMap(kind -> catalog().find(kind, id).stream()).toList();
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
