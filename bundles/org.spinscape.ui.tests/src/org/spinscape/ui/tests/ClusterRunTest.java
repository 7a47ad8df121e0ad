// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.Runner;
import org.spinscape.ui.run.cluster.ClusterDialog;

/**
 * A run that a cluster carries out: asked for, submitted, followed, stopped. Slurm's commands are scripts that say what it
 * would say; that a real one carries jobs out is tried by the check {@code slurm}.
 */
class ClusterRunTest {

	private static final String EXPERIMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:experiment="http://spinscape.org/experiment/1" name="shared" samples="5" seed="4">
			  <arms name="glass">
			    <hamiltonian provider="sk"><parameters name="N" value="8"/></hamiltonian>
			    <explorers provider="barrier-tree"/>
			  </arms>
			</experiment:Experiment>
			""";
	private static final String SETTINGS = "org.spinscape.ui.run.cluster";
	private static final String COMMAND = "spinscape.command";
	private static final String MONITOR = "org.spinscape.ui.run.monitor";
	private static final long PATIENCE = 60_000;

	@TempDir
	private Path slurm;

	private IWorkbenchPage page;
	private IProject project;
	/** Runs of one session have different names. */
	private String experiment = "none";

	@BeforeEach
	void open() throws Exception {
		assumeTrue(!Platform.getOS().equals(Platform.OS_WIN32), "Slurm is for POSIX systems");
		command("sbatch", "echo \"$*\" >>'" + slurm + "/asked'; echo RUNNING >'" + slurm + "/queue'; wc -l <'" + slurm
				+ "/asked'");
		command("squeue", "cat '" + slurm + "/queue'");
		command("scancel", "echo \"cancel $*\" >>'" + slurm + "/asked'; : >'" + slurm + "/queue'");
		command("scontrol", "echo 'MaxArraySize = 1001'");
		InstanceScope.INSTANCE.getNode(SETTINGS).put("folder", slurm.toString());
		System.setProperty(COMMAND, "/opt/spin scape/spinscape");
		Screen.work();
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("cluster");
		project.create(null);
		project.open(null);
	}

	private void command(String name, String text) throws IOException {
		Path file = Files.writeString(slurm.resolve(name), "#!/bin/sh\n" + text + "\n");
		assertTrue(file.toFile().setExecutable(true));
	}

	@AfterEach
	void close() throws Exception {
		jobs().forEach(Job::cancel);
		Screen.await("the end of following", PATIENCE, () -> jobs().isEmpty());
		System.clearProperty(COMMAND);
		InstanceScope.INSTANCE.getNode(SETTINGS).clear();
		page.closeAllEditors(false);
		project.delete(true, true, null);
		page.hideView(page.findView(MONITOR));
	}

	private static List<Job> jobs() {
		return Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().contains("shared-")).toList();
	}

	/** Submits with a partition, as soon as the dialog lets it. @param faults of the dialog's words are added */
	private static void submit(List<String> faults, StringBuilder script) {
		Display display = Display.getCurrent();
		display.timerExec(200, new Runnable() {
			@Override
			public void run() {
				Shell shell = Arrays.stream(display.getShells()).filter(each -> !each.isDisposed()
						&& each.getText().equals("Run on Cluster")).findFirst().orElse(null);
				Button button = shell == null ? null : Widgets.all(Button.class, shell).stream()
						.filter(each -> each.getText().equals("Submit")).findFirst().orElse(null);
				if (button == null || !button.isEnabled()) {
					display.timerExec(200, this);
					return;
				}
				Widgets.all(Text.class, shell).stream().filter(text -> text.getMessage().equals("the default one"))
						.findFirst()
						.orElseThrow().setText("long");
				script.append(Widgets.all(Text.class, shell).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) != 0)
						.map(Text::getText).filter(text -> text.startsWith("#!")).findFirst().orElse("no script"));
				Screen.keep(shell, "dialog-cluster");
				faults.addAll(TextBoxes.faults(shell));
				button.notifyListeners(SWT.Selection, new Event());
			}
		});
	}

	private void run(String name) throws Exception {
		experiment = name;
		IFile file = project.getFile(name + ".spinscape");
		file.create(new ByteArrayInputStream(EXPERIMENT.getBytes(StandardCharsets.UTF_8)), true, null);
		page.activate(IDE.openEditor(page, file));
		List<String> faults = new ArrayList<>();
		StringBuilder script = new StringBuilder();
		submit(faults, script);
		page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.spinscape.ui.run.cluster", null);
		assertEquals(List.of(), faults);
		assertTrue(script.toString().contains("#SBATCH --partition=long\n"), script.toString());
		assertTrue(script.toString().contains("#SBATCH --array=1-5\n"), script.toString());
		assertTrue(script.toString().contains("'/opt/spin scape/spinscape' work "), script.toString());
		Screen.await("jobs on the cluster", PATIENCE, () -> state().startsWith("on the cluster: ") || state().startsWith(
				"not"));
		assertEquals("on the cluster: 1 running, 0 waiting", state());
	}

	private Path directory() {
		return Path.of(project.getLocationURI()).resolve("runs").resolve(experiment + "-1");
	}

	private Stream<Table> monitors() {
		return Widgets.all(Table.class, page.getWorkbenchWindow().getShell()).stream()
				.filter(table -> table.getColumnCount() == 3 && table.getColumn(2).getText().equals("Done"));
	}

	private Table monitor() {
		return monitors().findFirst().orElseThrow();
	}

	private String state() {
		return monitors().flatMap(table -> Arrays.stream(table.getItems())).filter(item -> item.getText(0).equals(experiment
				+ "-1"))
				.map(item -> item.getText(1)).findFirst().orElse("");
	}

	@Test
	void jobsAreSubmittedAndTheirWorkIsSeen() throws Exception {
		run("shared-first");
		assertEquals(List.of("--parsable " + directory() + "/cluster/tasks.sh", "--parsable " + directory()
				+ "/cluster/merge.sh"),
				Files.readAllLines(slurm.resolve("asked")));
		assertTrue(Files.readString(directory().resolve("cluster/tasks.sh")).contains("--partition=long"));
		// What the jobs would do.
		new Runner(Catalog.installed()).resume(directory(), 1, RunMonitor.SILENT);
		Files.writeString(slurm.resolve("queue"), "");
		Screen.await("the end of the run", PATIENCE, () -> state().equals("complete"));
		Screen.keep(page.getWorkbenchWindow().getShell(), "cluster-complete");
	}

	@Test
	void stopCancelsTheJobs() throws Exception {
		run("shared-second");
		ToolItem stop = Widgets.all(ToolBar.class, page.getWorkbenchWindow().getShell()).stream()
				.flatMap(each -> Arrays.stream(each.getItems()))
				.filter(item -> "Stops the run; its state is saved and it can be resumed".equals(item.getToolTipText()))
				.findFirst().orElseThrow();
		monitor().setSelection(0);
		monitor().notifyListeners(SWT.Selection, new Event());
		stop.notifyListeners(SWT.Selection, new Event());
		Screen.await("the jobs to be cancelled", PATIENCE, () -> state().equals("interrupted, can be resumed"));
		assertTrue(Files.readString(slurm.resolve("asked")).contains("cancel 1 2"));
	}

	@Test
	void withoutSlurmTheDialogSaysSo() throws Exception {
		InstanceScope.INSTANCE.getNode(SETTINGS).put("folder", slurm.resolve("nothing").toString());
		ClusterDialog dialog = new ClusterDialog(page.getWorkbenchWindow().getShell(), "shared", directory(),
				List.of("spinscape"), 5);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Screen.await("an answer", PATIENCE, () -> dialog.getMessage() != null && dialog.getMessage().contains(
					"is not found"));
			Button submit = Widgets.all(Button.class, dialog.getShell()).stream()
					.filter(each -> each.getText().equals("Submit")).findFirst().orElseThrow();
			assertTrue(!submit.isEnabled());
			Screen.keep(dialog.getShell(), "dialog-cluster-none");
			assertEquals(List.of(), TextBoxes.faults(dialog.getShell()));
		} finally {
			dialog.close();
		}
	}
}
