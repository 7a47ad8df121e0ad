// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spinscape.doc.Manual;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.ui.help.HelpView;

/** Every part has its help, every help its part, and the menu and F1 lead to pages. */
class HelpTest {

	private static final String TREE = "org.spinscape.ui.landscape.tree";

	private final Manual manual = Manual.of(Catalog.installed());
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

	@AfterEach
	void close() {
		page.hideView(page.findView(HelpView.ID));
	}

	/** Of what our plug-ins add to the registry, and pages of the editor, which are not in it. */
	private static Set<String> parts() {
		Set<String> ids = new TreeSet<>(Set.of("org.spinscape.ui.experiment.overview", "org.spinscape.ui.experiment.arms",
				"org.spinscape.ui.experiment.sweep", "org.spinscape.ui.experiment.analyses",
				"org.spinscape.ui.experiment.execution", "org.spinscape.ui.experiment.properties",
				"org.spinscape.ui.experiment.source",
				"org.spinscape.ui.experiment.nested", "org.spinscape.ui.claims.new",
				"org.spinscape.ui.run.cluster", "org.spinscape.workbench.welcome"));
		for (String point : List.of("views", "newWizards", "exportWizards", "preferencePages")) {
			for (IConfigurationElement part : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui."
					+ point)) {
				if (part.getContributor().getName().startsWith("org.spinscape.") && !part.getName().equals("category")) {
					ids.add(part.getAttribute("id"));
				}
			}
		}
		return ids;
	}

	@Test
	void everyPartHasItsHelpAndAllOfItsPagesAreThere() {
		List<String> wrong = new ArrayList<>();
		for (String id : parts()) {
			IContext context = HelpSystem.getContext(id);
			if (context == null || context.getText() == null || context.getRelatedTopics().length == 0) {
				wrong.add(id + " is not explained");
				continue;
			}
			for (IHelpResource topic : context.getRelatedTopics()) {
				if (!exists(topic.getHref())) {
					wrong.add(id + " leads to " + topic.getHref() + ", which is not there");
				}
			}
		}
		assertEquals(List.of(), wrong);
		IContext model = HelpSystem.getContext("org.spinscape.contribution.hamiltonian-edwards-anderson");
		assertNotNull(model, "a contribution is explained by its page");
		assertTrue(exists(model.getRelatedTopics()[0].getHref()), model.getRelatedTopics()[0].getHref());
	}

	/** With its place, if it names one. */
	private boolean exists(String href) {
		Matcher parts = Pattern.compile("/org\\.spinscape\\.ui\\.help/([^#]+)\\.html(?:#(.+))?").matcher(href);
		return parts.matches() && manual.page(parts.group(1)).filter(found -> parts.group(2) == null
				|| found.body().contains("id=\"" + parts.group(2) + "\"")).isPresent();
	}

	@Test
	void everyHelpHasItsPart() throws IOException {
		Pattern id = Pattern.compile("<context id=\"([^\"]+)\"");
		Set<String> explained = new TreeSet<>();
		for (IConfigurationElement file : Platform.getExtensionRegistry()
				.getConfigurationElementsFor("org.eclipse.help.contexts")) {
			if (file.getName().equals("contexts") && file.getAttribute("plugin").startsWith("org.spinscape.")) {
				Path source = Path.of(System.getProperty("spinscape.root"), "bundles", file.getContributor().getName(),
						file.getAttribute("file"));
				id.matcher(Files.readString(source)).results()
						.forEach(found -> explained.add(file.getAttribute("plugin") + "." + found.group(1)));
			}
		}
		assertEquals(parts(), explained);
	}

	/** What sources name as the help of a control. */
	@Test
	void idsInSourcesAreExplained() throws IOException {
		Pattern use = Pattern.compile("setHelp\\([^;]*?\"(org\\.spinscape\\.[\\w.]+)\"\\)");
		Set<String> parts = parts();
		List<String> wrong = new ArrayList<>();
		int uses = 0;
		try (Stream<Path> files = Files.walk(Path.of(System.getProperty("spinscape.root"), "bundles"))) {
			for (Path file : files.filter(f -> f.toString().endsWith(".java") && f.toString().contains("/src/")).toList()) {
				for (String id : use.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList()) {
					uses++;
					if (!parts.contains(id)) {
						wrong.add(file.getFileName() + ": " + id);
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
		assertTrue(uses >= 6, "only " + uses + " were found");
	}

	private String shown() {
		return page.findView(HelpView.ID) instanceof HelpView view ? view.address() : "";
	}

	@Test
	void menuSearchAndKeyLeadToPages() throws Exception {
		var help = PlatformUI.getWorkbench().getHelpSystem();
		assertTrue(help.hasHelpUI());
		help.displayHelp();
		Screen.await("the first page", 30_000, () -> shown().endsWith("/first-steps.html"));
		help.displayHelpResource("/org.spinscape.ui.help/hamiltonian-sk.html");
		Screen.await("a page of a model", () -> shown().endsWith("/hamiltonian-sk.html"));
		help.search("parallel tempering");
		Screen.await("what was found", () -> shown().endsWith("/found.html"));
		page.showView(TREE);
		Screen.settle();
		help.displayDynamicHelp();
		Screen.await("what the tree is", () -> shown().endsWith("/about-this.html"));
		Path about = Path.of(URI.create(shown()));
		assertTrue(Files.readString(about).contains("Disconnectivity Tree"), Files.readString(about));
	}
}
