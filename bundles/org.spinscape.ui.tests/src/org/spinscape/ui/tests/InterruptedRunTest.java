// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is lost by accident: who closes over a run is asked, what was stopped is resumed, a workspace has one owner. */
class InterruptedRunTest {

	private static final String EXPERIMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:experiment="http://spinscape.org/experiment/1" name="long" samples="200" seed="4">
			  <arms name="glass">
			    <hamiltonian provider="sk"><parameters name="N" value="13"/></hamiltonian>
			    <explorers provider="barrier-tree"/>
			  </arms>
			</experiment:Experiment>
			""";
	private static final long PATIENCE = 60_000;
	private static final String KEEP = "Keep Running";

	private IWorkbenchPage page;
	private IProject project;
	private IFolder run;

	@BeforeEach
	void open() throws Exception {
		Screen.work();
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("interrupted");
		project.create(null);
		project.open(null);
		run = project.getFolder("runs/long-1");
	}

	@AfterEach
	void close() throws Exception {
		jobs().forEach(Job::cancel);
		Screen.await("the end of the run", PATIENCE, () -> jobs().isEmpty());
		page.closeAllEditors(false);
		project.delete(true, true, null);
	}

	private static List<Job> jobs() {
		return Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().contains("long-1")).toList();
	}

	private void perform(String command) throws Exception {
		page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
	}

	/** Presses a button of a question as soon as it is asked. @param asked is told its words */
	private static void answer(String button, StringBuilder asked) {
		Display display = Display.getCurrent();
		display.timerExec(200, () -> {
			List<Shell> dialogs = Arrays.stream(display.getShells()).filter(each -> !each.isDisposed() && each.isVisible()
					&& each.getText().equals("Close Spinscape")).toList();
			if (dialogs.isEmpty()) {
				answer(button, asked);
				return;
			}
			Shell dialog = dialogs.getFirst();
			Screen.keep(dialog, "close-over-run");
			Widgets.all(Label.class, dialog).forEach(label -> asked.append(label.getText()));
			Widgets.all(Button.class, dialog).stream().filter(each -> each.getText().replace("&", "").equals(button))
					.findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
		});
	}

	@Test
	void whoClosesOverARunIsAskedAndWhatWasStoppedIsResumed() throws Exception {
		IFile file = project.getFile("long.spinscape");
		file.create(new ByteArrayInputStream(EXPERIMENT.getBytes(StandardCharsets.UTF_8)), true, null);
		page.activate(IDE.openEditor(page, file));
		perform("org.spinscape.ui.run.start");
		Screen.await("a run", PATIENCE, () -> !jobs().isEmpty());
		StringBuilder asked = new StringBuilder();
		answer(KEEP, asked);
		assertFalse(PlatformUI.getWorkbench().close(), "the workbench stays");
		assertTrue(asked.toString().contains("long-1") && asked.toString().contains("resumed later"), asked.toString());
		assertFalse(jobs().isEmpty(), "the run goes on");

		jobs().forEach(Job::cancel);
		Screen.await("the end of the run", PATIENCE, () -> jobs().isEmpty());
		run.refreshLocal(IResource.DEPTH_INFINITE, null);
		assertTrue(run.getFile("manifest.json").exists());
		Screen.await("that it can be resumed", () -> Widgets.all(Label.class, page.getWorkbenchWindow().getShell()).stream()
				.anyMatch(label -> label.getText().contains("interrupted, can be resumed")));

		CommonNavigator navigator = (CommonNavigator) page.showView("org.eclipse.ui.navigator.ProjectExplorer");
		navigator.getCommonViewer().setSelection(new StructuredSelection(run));
		page.activate(navigator);
		Screen.await("its state in the navigator", () -> label(navigator).contains("[interrupted, "));
		perform("org.spinscape.ui.run.resume");
		Screen.await("all results", PATIENCE, run.getFile("results.h5")::exists);
		Screen.await("the end of the run", PATIENCE, () -> jobs().isEmpty());
		Screen.await("that it is complete", () -> Widgets.all(Label.class, page.getWorkbenchWindow().getShell()).stream()
				.anyMatch(label -> label.getText().startsWith("200 of 200 tasks, complete")));
		Screen.await("its state in the navigator", () -> label(navigator).endsWith("[complete]"));
	}

	/** Of what is selected. */
	private static String label(CommonNavigator navigator) {
		return Arrays.stream(navigator.getCommonViewer().getTree().getSelection()).map(TreeItem::getText).findFirst().orElse(
				"");
	}

	@Test
	void theWorkspaceIsOurs() throws Exception {
		Path lock = Path.of(ResourcesPlugin.getWorkspace().getRoot().getLocationURI()).resolve(".metadata/.lock");
		try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
			assertThrows(OverlappingFileLockException.class, channel::tryLock);
		}
	}
}
