// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.core.provider.Reference;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.LocalThreads;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.Runner;
import org.spinscape.examples.Examples;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFiles;

/** The report of a run stands by itself and says what is to be said. */
class RunReportTest {

	@TempDir
	private Path folder;

	@Test
	void aReportHasEverythingAndAsksForNothing() throws Exception {
		Catalog catalog = Catalog.installed();
		Experiment experiment = ExperimentFiles.load(Examples.extract("glass-or-funnel", folder.resolve("file")));
		experiment.setSamples(8);
		Path run = folder.resolve("run");
		new Runner(catalog).start(experiment, folder.resolve("file"), run, new LocalThreads(2), RunMonitor.SILENT);
		String page = RunReport.html(run, catalog);
		for (String part : List.of("Glass or funnel?", "<math ", "Edwards-Anderson",
				"<span class=\"supported\">", "<svg role=\"img\"", "<table>", "nothing to come to equilibrium", "SHA-256",
				"spinscape rerun", "Garstecki", "prefers-color-scheme: dark", "lang=\"en\"")) {
			assertTrue(page.contains(part), part);
		}
		assertFalse(page.contains("<script"), "a script");
		// Links may lead elsewhere; nothing is fetched.
		assertFalse(Pattern.compile("(src|srcset)=|@import|<link|url\\((?!#)").matcher(page).find());
		assertFalse(page.contains(System.getProperty("user.home")), "where the user lives");
		assertFalse(page.contains(folder.toString()), "where the run lies");
		Matcher id = Pattern.compile("\\bid=\"([^\"]+)\"").matcher(page);
		Set<String> ids = new HashSet<>();
		while (id.find()) {
			assertTrue(ids.add(id.group(1)), "two elements with the id " + id.group(1));
		}
		Matcher used = Pattern.compile("(?:url\\(#|aria-labelledby=\")([^\")]+)").matcher(page);
		while (used.find()) {
			assertTrue(ids.contains(used.group(1)), "no element with the id " + used.group(1));
		}
		assertTrue(RunReport.bibtex(run, catalog).contains("@misc{garstecki1999,"));
	}

	/** Walks that were tested, and walks that were not. */
	@Test
	void equilibriumIsSaidOfEachArm() throws Exception {
		Catalog catalog = Catalog.installed();
		Experiment experiment = ExperimentFiles.load(Examples.extract("spin-glass-equilibrium", folder.resolve("file")));
		experiment.setSamples(2);
		experiment.getBudget().setBurnIn(100);
		experiment.getBudget().setSweeps(500);
		Path tested = folder.resolve("tested");
		new Runner(catalog).start(experiment, folder.resolve("file"), tested, new LocalThreads(2), RunMonitor.SILENT);
		String page = RunReport.html(tested, catalog);
		String section = page.substring(page.indexOf("<h2>Equilibrium</h2>"), page.indexOf("<h2>Results</h2>"));
		for (String part : List.of("has reached equilibrium", "(arm glass, L = 4)", "(arm glass, L = 6)",
				"by their own tests")) {
			assertTrue(section.contains(part), section);
		}
		assertFalse(section.contains("was not tested"), section);
		assertFalse(page.substring(0, page.indexOf("<h2>Equilibrium</h2>")).contains("has reached equilibrium"),
				"it is said in one place");
		experiment.getArms().forEach(arm -> arm.getAnalyzers().clear());
		Path untested = folder.resolve("untested");
		new Runner(catalog).start(experiment, folder.resolve("file"), untested, new LocalThreads(2), RunMonitor.SILENT);
		assertTrue(RunReport.html(untested, catalog).contains("came to equilibrium was not tested"));
	}

	@Test
	void referencesBecomeEntriesWithKeysOfTheirOwn() {
		Reference one = new Reference("A. Author, B. Other", "A title", "J. 1, 1", 1999, "10.1/x_y");
		Reference two = new Reference("A. Author", "Another", "arXiv:1412.0233", 1999, "").unconfirmed();
		assertEquals("""
				@misc{author1999,
				  author = {A. Author and B. Other},
				  title = {{A title}},
				  howpublished = {J. 1, 1},
				  year = {1999},
				  doi = {10.1/x_y}
				}

				@misc{author1999b,
				  author = {A. Author},
				  title = {{Another}},
				  howpublished = {arXiv:1412.0233},
				  year = {1999},
				  eprint = {1412.0233},
				  archiveprefix = {arXiv},
				  note = {not confirmed}
				}

				""", BibTeX.of(List.of(one, two, one)));
	}
}
