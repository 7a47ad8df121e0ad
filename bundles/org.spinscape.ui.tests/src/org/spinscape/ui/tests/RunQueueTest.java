// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinscape.store.RunDirectory;

/** Runs wait for each other in an order that the user can change, and a past one can be done again. */
class RunQueueTest {

	private static final String EXPERIMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:experiment="http://spinscape.org/experiment/1" name="%s" samples="%d" seed="4">
			  <arms name="glass">
			    <hamiltonian provider="sk"><parameters name="N" value="%d"/></hamiltonian>
			    <explorers provider="barrier-tree"/>
			  </arms>
			</experiment:Experiment>
			""";
	private static final long PATIENCE = 60_000;
	private static final String MONITOR = "org.spinscape.ui.run.monitor";

	private IWorkbenchPage page;
	private IProject project;

	@BeforeEach
	void open() throws Exception {
		Screen.work();
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("queue");
		project.create(null);
		project.open(null);
	}

	@AfterEach
	void close() throws Exception {
		jobs().forEach(Job::cancel);
		Screen.await("the end of all runs", PATIENCE, () -> jobs().isEmpty());
		page.closeAllEditors(false);
		project.delete(true, true, null);
		page.hideView(page.findView(MONITOR));
	}

	private static List<Job> jobs() {
		return Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().startsWith("Run queued-"))
				.toList();
	}

	private void run(String name, int samples, int size) throws Exception {
		IFile file = project.getFile(name + ".spinscape");
		file.create(new ByteArrayInputStream(EXPERIMENT.formatted(name, samples, size).getBytes(StandardCharsets.UTF_8)),
				true, null);
		page.activate(IDE.openEditor(page, file));
		perform("org.spinscape.ui.run.start");
	}

	private void perform(String command) throws Exception {
		page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
	}

	/** The list of runs; empty until the first of them has brought its view up. */
	private Optional<Table> list() {
		return Widgets.all(Table.class, page.getWorkbenchWindow().getShell()).stream()
				.filter(table -> table.getColumnCount() == 3 && table.getColumn(2).getText().equals("Done")).findFirst();
	}

	private Table monitor() {
		return list().orElseThrow();
	}

	private String state(String run) {
		return list().stream().flatMap(table -> Arrays.stream(table.getItems())).filter(item -> item.getText(0).equals(run))
				.map(item -> item.getText(1))
				.findFirst().orElse("");
	}

	/** Selects a run in the monitor and chooses from its menu. */
	private void choose(String run, String text) {
		Table table = monitor();
		for (TableItem item : table.getItems()) {
			if (item.getText(0).equals(run)) {
				table.setSelection(item);
				table.notifyListeners(SWT.Selection, new Event());
			}
		}
		table.getMenu().notifyListeners(SWT.Show, new Event());
		MenuItem[] items = table.getMenu().getItems();
		MenuItem item = Arrays.stream(items).filter(each -> each.getText().equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError(Arrays.toString(items)));
		assertTrue(item.isEnabled(), text);
		item.notifyListeners(SWT.Selection, new Event());
		table.getMenu().notifyListeners(SWT.Hide, new Event());
	}

	@Test
	void runsWaitAndTheirOrderCanBeChanged() throws Exception {
		run("queued-a", 2000, 14);
		Screen.await("the first works", () -> state("queued-a-1").equals("running"));
		run("queued-b", 1, 6);
		Screen.await("the second waits", () -> state("queued-b-1").equals("waiting (1)"));
		run("queued-c", 1, 6);
		Screen.await("so does the third", () -> state("queued-c-1").equals("waiting (2)"));
		Screen.settle();
		Screen.keep(page.getWorkbenchWindow().getShell(), "run-queue");
		IFolder waiting = project.getFolder("runs/queued-b-1");
		Screen.await("what waits is on the disk", waiting.getFile("manifest.json")::exists);
		choose("queued-c-1", "Move Up");
		Screen.await("it goes first", () -> state("queued-c-1").equals("waiting (1)"));
		choose("queued-b-1", "Hold Back");
		Screen.await("it lets others go", () -> state("queued-b-1").equals("held back"));
		choose("queued-b-1", "Start Now");
		Screen.await("it works beside the first", PATIENCE, () -> state("queued-b-1").equals("complete"));
		assertEquals("running", state("queued-a-1"));
		choose("queued-a-1", "Stop");
		Screen.await("the next one's turn", PATIENCE, () -> state("queued-c-1").equals("complete"));
		Screen.await("it is saved", PATIENCE, () -> state("queued-a-1").equals("interrupted, can be resumed"));
	}

	@Test
	void aPastRunIsDoneAgainBitByBit() throws Exception {
		run("queued-d", 2, 8);
		Screen.await("it is done", PATIENCE, () -> state("queued-d-1").equals("complete"));
		// what the file says now is of no concern
		IFile file = project.getFile("queued-d.spinscape");
		Files.writeString(Path.of(file.getLocationURI()), EXPERIMENT.formatted("queued-d", 3, 9));
		IFolder first = project.getFolder("runs/queued-d-1");
		first.refreshLocal(IResource.DEPTH_INFINITE, null);
		CommonNavigator navigator = (CommonNavigator) page.showView("org.eclipse.ui.navigator.ProjectExplorer");
		navigator.getCommonViewer().setSelection(new StructuredSelection(first));
		page.activate(navigator);
		perform("org.spinscape.ui.run.again");
		Screen.await("it is done again", PATIENCE, () -> state("queued-d-2").equals("complete"));
		assertArrayEquals(Files.readAllBytes(results(first)),
				Files.readAllBytes(results(project.getFolder("runs/queued-d-2"))));
	}

	private static Path results(IFolder run) throws Exception {
		return RunDirectory.open(Path.of(run.getLocationURI())).results();
	}
}
