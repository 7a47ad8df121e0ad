// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench.welcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.IWorkbenchWindow;
import org.spinscape.workbench.guide.GuideView;

/** What people come for, each with one click that begins it. */
final class FirstSteps {

	private static final String INSTALL = "org.eclipse.equinox.p2.ui.sdk.install";
	private static final String NEW = "org.spinscape.ui.experiment.new";
	private static final String IMPORT = "org.eclipse.ui.file.import";
	private static final String FIRST_PAGE = "first-steps.html";
	private static final String EXAMPLE = "org.spinscape.ui.experiment.example";

	private final Deeds deeds;
	private final Runnable leave;

	/** @param leave takes the page away, so that what was begun is seen */
	FirstSteps(IWorkbenchWindow window, Runnable leave) {
		this.deeds = new Deeds(window);
		this.leave = leave;
	}

	/** By what people want. */
	Map<String, List<FirstStep>> all() {
		Map<String, List<FirstStep>> steps = new LinkedHashMap<>();
		steps.put("Look into a landscape", List.of(
				new FirstStep("Glass or funnel?", "A spin glass, a ferromagnet and a funnel side by side: exact trees of all"
						+ " their minima for a hundred samples each, in half a minute.", () -> run("glass-or-funnel")),
				new FirstStep("All examples...", "Sampling in equilibrium, aging, folding, networks, renormalisation; each a"
						+ " project to run and to change.", () -> open(EXAMPLE))));
		steps.put("Ask a network", List.of(
				new FirstStep("Barriers of learning", "Is there a way between two trained networks that climbs nowhere? With"
						+ " right labels, and with shuffled ones as the control.", () -> run("barriers-of-learning")),
				new FirstStep("Taught or random", "A perceptron with a teacher against one that learns at random: does"
						+ " minimal frustration make a funnel?", () -> run("perceptron-taught-or-random"))));
		steps.put("Study a model of your own", List.of(
				new FirstStep("New experiment...", "A model, and what is done to it; then every parameter in a form, swept"
						+ " over values where you like.", () -> open(NEW)),
				new FirstStep("Bring in files...", "Graphs, quadratic problems and formulas become experiments by New"
						+ " Experiment from This File on their menu.", () -> perform(IMPORT)),
				new FirstStep("Install a plug-in...", "Models and methods of others, from a folder, an archive or an update"
						+ " site. They appear in all lists and forms.", () -> perform(INSTALL))));
		steps.put("Read", List.of(
				new FirstStep("First steps", "From the first run to what its trees, errors and verdicts mean.",
						() -> deeds.read(FIRST_PAGE)),
				new FirstStep("Step by step...", "Guides beside your work: the first landscape, a study, a model of your own,"
						+ " the claims of an article, and everything without a screen.", this::guide),
				new FirstStep("Models and methods", "Everything that is installed, with formulas, parameters and references.",
						() -> perform(ModelsHandler.COMMAND))));
		return steps;
	}

	/** Wizards open over the page: who cancels is back where they were. */
	private void open(String wizard) {
		if (deeds.open(wizard)) {
			leave.run();
		}
	}

	private void perform(String command) {
		leave.run();
		deeds.perform(command);
	}

	private void run(String example) {
		leave.run();
		deeds.run(example);
	}

	private void guide() {
		leave.run();
		deeds.show(GuideView.ID);
	}
}
