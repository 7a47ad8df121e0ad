// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Verdict;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.Parameter;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultReader;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

/** A report of a run as one HTML page that stands by itself. */
public final class RunReport {

	private final RunDirectory directory;
	private final Experiment experiment;
	private final UsedParts parts;
	private final RunFacts facts;
	private final ResultReader results;

	private RunReport(Path run, Catalog catalog) throws IOException, ExperimentFileException {
		directory = RunDirectory.open(run);
		experiment = ExperimentFiles.load(directory.experiment());
		parts = new UsedParts(catalog);
		facts = RunFacts.of(directory);
		results = ResultsFile.open(directory.results());
	}

	/**
	 * Writes a report.
	 *
	 * @param run     a run directory with results
	 * @param catalog what is installed, for names, formulas and literature
	 * @return the page
	 * @throws IOException             if the run cannot be read
	 * @throws ExperimentFileException if its experiment cannot
	 */
	public static String html(Path run, Catalog catalog) throws IOException, ExperimentFileException {
		return new RunReport(run, catalog).page();
	}

	/** Literature of everything that a run used, as BibTeX. */
	public static String bibtex(Path run, Catalog catalog) throws IOException, ExperimentFileException {
		Experiment experiment = ExperimentFiles.load(RunDirectory.open(run).experiment());
		return BibTeX.of(new UsedParts(catalog).references(experiment));
	}

	private String page() throws IOException {
		Page page = new Page(experiment.getName());
		page.heading(2, "Verdicts");
		verdicts(page);
		page.heading(2, "Models and methods");
		experiment.getArms().forEach(arm -> arm(page, arm));
		page.heading(2, "Equilibrium");
		EquilibriumSection.add(page, experiment, parts, results);
		page.heading(2, "Results");
		for (Map.Entry<String, List<List<String>>> table : ScalarTables.of(results).entrySet()) {
			page.table("Arm " + table.getKey() + ", over all samples; errors of the last digits in brackets, one standard"
					+ " deviation", table.getValue());
		}
		page.heading(2, "Figures");
		new InlineFigures("f").add(directory, page);
		page.heading(2, "The run");
		run(page);
		page.heading(2, "Literature");
		literature(page, parts.references(experiment));
		String question = experiment.getDescription() == null ? "" : experiment.getDescription();
		return page.document("<p>" + Page.text(question) + "</p>\n", foot());
	}

	/** Version of what wrote a page. */
	static String foot() {
		Bundle bundle = FrameworkUtil.getBundle(RunReport.class);
		return "<p>Written by Spinscape" + (bundle == null ? "" : " " + bundle.getVersion()) + ".</p>\n";
	}

	private void verdicts(Page page) throws IOException {
		List<ResultEntry> entries = results.entries().stream()
				.filter(entry -> entry.key().overSamples() && entry.tag().kind().type() == Verdict.class
						&& !EquilibriumSection.has(entry))
				.toList();
		List<Result> found = results.load(entries);
		if (entries.isEmpty()) {
			page.paragraph(
					"No part of this experiment gives a verdict over all samples: the numbers and figures below stand by"
							+ " themselves.");
		}
		for (int i = 0; i < entries.size(); i++) {
			verdict(page, entries.get(i), (Verdict) found.get(i));
		}
	}

	/** A verdict with its evidence. */
	static void verdict(Page page, ResultEntry entry, Verdict verdict) {
		String level = verdict.level().name().toLowerCase(Locale.ROOT).replace('_', '-');
		page.html("<div class=\"claim\"><p><span class=\"" + level + "\">" + level.replace('-', ' ') + "</span>: "
				+ Page.text(verdict.meaning()) + " (" + Page.text(place(entry)) + ").</p><p>" + Page.text(verdict.evidence())
				+ "</p></div>");
	}

	private static String place(ResultEntry entry) {
		StringBuilder place = new StringBuilder("arm " + entry.key().arm());
		entry.key().point().forEach((name, value) -> place.append(", ").append(name).append(" = ").append(value));
		return place.toString();
	}

	private void arm(Page page, Arm arm) {
		page.heading(3, arm.getName());
		page.paragraph(arm.getDescription() == null ? "" : arm.getDescription());
		List<List<String>> rows = new ArrayList<>(List.of(List.of("part", "what", "set otherwise than by default")));
		for (UsedParts.Part part : UsedParts.of(arm)) {
			if (part.kind() == Kinds.HAMILTONIAN) {
				formula(page, parts.find(part).orElse(null), part);
			}
			List<String> set = part.component().getParameters().stream().map(RunReport::setting).toList();
			rows.add(List.of(part.kind().label(), parts.name(part), String.join("; ", set)));
		}
		page.table("Parts of arm " + arm.getName(), rows);
	}

	private static String setting(Parameter parameter) {
		return parameter.getName() + " = " + UsedParts.value(parameter);
	}

	private static void formula(Page page, Contribution model, UsedParts.Part part) {
		if (model != null && model.provider() instanceof HamiltonianProvider hamiltonian
				&& !hamiltonian.formula().isEmpty()) {
			page.html(Formula.mathml(UsedParts.formula(hamiltonian, part)));
			page.paragraph(hamiltonian.description());
		}
	}

	private void run(Page page) {
		Map<String, String> terms = new LinkedHashMap<>();
		String wanted = experiment.getTargetResult();
		terms.put("Disorder samples", wanted == null || wanted.isBlank() ? Integer.toString(experiment.getSamples())
				: experiment.getFewestSamples() + " to " + experiment.getSamples() + ", until the error of the average of "
						+ wanted + " is at most " + experiment.getTargetError());
		terms.put("Seed", Long.toString(experiment.getSeed()));
		if (experiment.getArms().stream().anyMatch(arm -> arm.getSampler() != null)) {
			terms.put("Replicas", Integer.toString(experiment.getReplicas()));
			if (experiment.getBudget() != null) {
				terms.put("Sweeps", experiment.getBudget().getBurnIn() + " before the first record, then "
						+ experiment.getBudget().getSweeps() + ", recorded every " + experiment.getBudget().getInterval());
			}
		}
		terms.put("Tasks", Integer.toString(facts.tasks()));
		terms.put("Time", facts.seconds() < 0 ? "not noted" : facts.seconds()
				+ " s from the first to the last entry of the log"
				+ ", which ended on " + facts.day());
		terms.put("Machine", String.join(", ", facts.platform().entrySet().stream().map(e -> e.getKey() + " " + e.getValue())
				.toList()));
		terms.put("Plug-ins", String.join(", ", facts.plugins().entrySet().stream()
				.map(e -> e.getKey() + " " + e.getValue()).toList()));
		facts.inputs().forEach((file, hash) -> terms.put("Input " + file, "SHA-256 " + hash));
		terms.put("Experiment", "SHA-256 " + facts.hash());
		List<String[]> pairs = new ArrayList<>();
		terms.forEach((term, words) -> pairs.add(new String[] { term, Page.text(words) }));
		pairs.add(new String[] { "Run again", "<code>spinscape rerun DIR</code> in the folder of this run compares the bits;"
				+ " <code>spinscape run experiment.spinscape -o NEW</code> starts from its copy of the experiment." });
		page.terms(pairs);
	}

	/** A list of references. */
	static void literature(Page page, Set<Reference> references) {
		if (references.isEmpty()) {
			page.paragraph("Nothing that was used names any.");
			return;
		}
		StringBuilder list = new StringBuilder("<ol>");
		for (Reference reference : references) {
			String citation = Page.text(reference.citation());
			list.append("<li>").append(reference.doi().isEmpty() ? citation
					: citation.replace("doi:" + Page.text(reference.doi()), "<a href=\"https://doi.org/"
							+ Page.text(reference.doi()) + "\">doi:" + Page.text(reference.doi()) + "</a>"))
					.append("</li>\n");
		}
		page.html(list.append("</ol>").toString());
	}
}
