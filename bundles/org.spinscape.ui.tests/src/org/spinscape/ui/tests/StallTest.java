// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.RunTracker;

/** The workbench answers while a run has all processors: someone looks through all views meanwhile. */
class StallTest {

	private static final List<String> VIEWS = List.of("org.spinscape.ui.landscape.tree",
			"org.spinscape.ui.landscape.minima", "org.spinscape.ui.landscape.state", "org.spinscape.ui.landscape.path",
			"org.spinscape.ui.landscape.walk", "org.spinscape.ui.landscape.surface", "org.spinscape.ui.figures.curves",
			"org.spinscape.ui.figures.results", "org.spinscape.ui.figures.verdicts", "org.spinscape.ui.figures.tables",
			"org.spinscape.ui.run.table", "org.spinscape.ui.run.monitor",
			"org.spinscape.ui.run.exchange");
	private static final String EXPERIMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:experiment="http://spinscape.org/experiment/1" name="busy" samples="8" replicas="2" seed="4">
			  <budget burnIn="100" sweeps="700000"/>
			  <arms name="glass">
			    <hamiltonian provider="sk"><parameters name="N" value="16"/></hamiltonian>
			    <explorers provider="barrier-tree"/>
			    <sampler provider="metropolis"/>
			    <observables provider="energy"/>
			    <analyzers provider="mean"/>
			  </arms>
			</experiment:Experiment>
			""";
	private static final long PATIENCE = 120_000;
	/**
	 * In milliseconds, without what others had the processors for. What is measured is printed: below 100 on a quiet machine; a
	 * busy one also makes what it computes take longer.
	 */
	private static final double GENEROUS = 1_500;

	private IWorkbenchPage page;
	private IProject project;

	@BeforeEach
	void open() throws Exception {
		Screen.work();
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("busy");
		project.create(null);
		project.open(null);
	}

	@AfterEach
	void close() throws Exception {
		page.closeAllEditors(false);
		VIEWS.stream().map(page::findView).filter(view -> view != null).forEach(page::hideView);
		project.delete(true, true, null);
	}

	@Test
	void theWorkbenchAnswersDuringARun() throws Exception {
		IFile file = project.getFile("busy.spinscape");
		file.create(new ByteArrayInputStream(EXPERIMENT.getBytes(StandardCharsets.UTF_8)), true, null);
		RunSelection selection = RunTracker.of(page.getWorkbenchWindow());
		for (String view : VIEWS) {
			page.showView(view);
		}
		IDE.openEditor(page, file);
		Screen.settle();
		try (Watchdog watchdog = new Watchdog(page.getWorkbenchWindow().getShell().getDisplay())) {
			page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.spinscape.ui.run.start", null);
			Screen.breathe(); // so that the watchdog gets its answer
			Thread.sleep(20);
			say("starting a run", watchdog);
			Screen.await("first results", PATIENCE, () -> selection.run().name().startsWith("busy-1"));
			say("until its first results", watchdog);
			double longest = 0;
			IFolder run = project.getFolder("runs/busy-1");
			for (int round = 0; round < VIEWS.size() || !run.getFile("results.h5").exists(); round++) {
				String view = VIEWS.get(round % VIEWS.size());
				page.activate(page.findView(view));
				selection.pick(selection.place(), round % 5);
				for (int i = 0; i < 10; i++) {
					Thread.sleep(10); // the hand rests
					Screen.breathe();
				}
				longest = Math.max(longest, watchdog.longestOfOurs());
				if (round == VIEWS.size() - 1) {
					say("in all views for the first time", watchdog);
				}
			}
			say("in all views again", watchdog);
			Screen.await("the whole run is shown", PATIENCE, () -> selection.run().name().equals("busy-1"));
			Screen.settle();
			say("as the run ends", watchdog);
			assertTrue(longest > 0 && longest < GENEROUS, "the user interface stood still for " + longest
					+ " ms that it had the processor for");
		}
	}

	private static void say(String when, Watchdog watchdog) {
		System.out.println("with a run on all processors, " + when + ": " + watchdog.words());
		watchdog.again();
	}
}
