// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench.guide;

import java.util.List;

/** The guides, one for each kind of user. */
enum Guide {

	LANDSCAPE("Look into a first landscape", List.of(
			new GuideStep("Run the example",
					"A spin glass, a ferromagnet and a funnel, a hundred samples each. First trees are"
							+ " there after some seconds, all after about half a minute.", deeds -> deeds.run(
									"glass-or-funnel")),
			new GuideStep("Compare the trees",
					"Each leaf is a minimum; two branches meet at the lowest pass between them. Many"
							+ " deep branches side by side are a glass, one deep branch is a funnel.",
					deeds -> deeds.show("org.spinscape.ui.landscape.tree")),
			new GuideStep("Look at a minimum", "Click a leaf of the tree: here are its spins.",
					deeds -> deeds.show("org.spinscape.ui.landscape.state")),
			new GuideStep("Turn the landscape",
					"The same minima and passes as a surface: drag it, or press the space bar. Tick"
							+ " Path and select a minimum to see the lowest way from the ground state to it.",
					deeds -> deeds.show("org.spinscape.ui.landscape.surface")),
			new GuideStep("Let a sampler walk",
					"Press Walk, and change the temperature: does it find the ground state, and does"
							+ " its time above each minimum come to the Boltzmann weight?",
					deeds -> deeds.show("org.spinscape.ui.landscape.walk")),
			new GuideStep("Read the answer", "What the hundred samples say about the claim of the experiment.",
					deeds -> deeds.show("org.spinscape.ui.figures.verdicts")))),

	STUDY("Plan a study", List.of(
			new GuideStep("Make an experiment", "Choose a model and what is done to it; only what fits the model is offered.",
					deeds -> deeds.open("org.spinscape.ui.experiment.new")),
			new GuideStep("Set samples and sweeps",
					"On the page Overview: how many disorder samples, and the length of runs. On"
							+ " the page Arms every parameter can be swept over values. What is wrong stands here.",
					deeds -> deeds.show("org.eclipse.ui.views.ProblemView")),
			new GuideStep("Estimate the cost",
					"The button at the end of Overview tries some tasks and says what time, disk and"
							+ " memory the run will take. What the errors of its results will mean is in the manual.",
					deeds -> deeds.read("statistics.html")),
			new GuideStep("Run, and follow it",
					"Run is in the tool bar and under Ctrl+F11. A run can be stopped and resumed, also"
							+ " on another day.", deeds -> deeds.show("org.spinscape.ui.run.monitor")),
			new GuideStep("Compare runs",
					"All runs of all projects, with settings and results as columns: select some and press"
							+ " Compare.", deeds -> deeds.show("org.spinscape.ui.run.table")),
			new GuideStep("Take it to a cluster", "The same file runs there, with the same bits.",
					deeds -> deeds.read("cluster.html")))),

	MODEL("Bring a model of your own", List.of(
			new GuideStep("See what is there", "Every model and method that is installed, with formula, parameters and"
					+ " references.", deeds -> deeds.read("models-and-methods.html")),
			new GuideStep("Write a formula",
					"Many models need no code: an energy in the experiment runs as fast as those that"
							+ " are built in.", deeds -> deeds.read("formula.html")),
			new GuideStep("Use a program", "An energy that a program in any language computes.",
					deeds -> deeds.read("external.html")),
			new GuideStep("Begin a plug-in",
					"A project with a model, its conformance test and its update site, to build and to"
							+ " give away; the manual leads on from there.", deeds -> deeds.open(
									"org.spinscape.ui.experiment.plugin")),
			new GuideStep("Install it", "From a folder, an archive or a site: the model is then in every list and form.",
					deeds -> deeds.perform("org.eclipse.equinox.p2.ui.sdk.install")))),

	CLAIMS("Check the claims of an article", List.of(
			new GuideStep("Read the claims",
					"Sentences of an article, each with the experiment that tests it, the published and"
							+ " the measured value, and the verdict.", deeds -> deeds.show("org.spinscape.ui.claims.view")),
			new GuideStep("Run one again", "Select a claim and press Run; its history shows what came out each time.",
					deeds -> deeds.show("org.spinscape.ui.claims.view")),
			new GuideStep("Look at its run",
					"Open Experiment, in the menu of a row, shows what is measured and how, Show Run what was found.",
					deeds -> deeds.show("org.spinscape.ui.figures.results")),
			new GuideStep("Write a claim of your own",
					"A number that a run has measured becomes a claim by New Claim from This"
							+ " Run on its menu.", deeds -> deeds.read("claims.html")))),

	SCREENLESS("Work without a screen", List.of(
			new GuideStep("Run from a terminal", "The same engine, the same files, the same bits.",
					deeds -> deeds.read("first-steps.html#without-a-display")),
			new GuideStep("Send runs to a cluster", "Slurm, or lists of commands for any other.",
					deeds -> deeds.read("cluster.html")),
			new GuideStep("Read results in Python", "HDF5 with names and units, and a module that reads it.",
					deeds -> deeds.read("python.html")),
			new GuideStep("Know the files", "What each file of a run holds.", deeds -> deeds.read("file-formats.html"))));

	private final String title;
	private final List<GuideStep> steps;

	Guide(String title, List<GuideStep> steps) {
		this.title = title;
		this.steps = steps;
	}

	/** What it leads to. */
	String title() {
		return title;
	}

	/** What is done, in order. */
	List<GuideStep> steps() {
		return steps;
	}
}
