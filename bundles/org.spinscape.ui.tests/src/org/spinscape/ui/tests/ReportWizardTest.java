// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.ui.claims.ReportWizard;

/** File > Export writes the page of the run that is selected. */
class ReportWizardTest extends WithExample {

	private IFolder run;
	@TempDir
	private Path folder;

	@BeforeEach
	void run() throws Exception {
		run = example.run(2);
	}

	private static List<Job> jobs() {
		return Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().startsWith("Report of")).toList();
	}

	/** Closes the question whether to see the page in a browser, which keeps others waiting until it is answered. */
	private static void close(boolean[] closed) {
		Display display = Display.getCurrent();
		display.timerExec(200, () -> {
			Optional<Shell> question = Arrays.stream(display.getShells()).filter(shell -> !shell.isDisposed() && shell
					.isVisible() && shell.getText().equals("Report of glass-or-funnel-1")
					&& Widgets.all(Label.class, shell).stream().anyMatch(label -> label.getText().contains("page.bib")))
					.findFirst();
			question.ifPresentOrElse(shell -> {
				closed[0] = true;
				shell.close();
			}, () -> close(closed));
		});
	}

	@Test
	void theSelectedRunIsWritten() throws Exception {
		ReportWizard wizard = new ReportWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(run));
		WizardDialog dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Path html = folder.resolve("page.html");
		boolean[] closed = new boolean[1];
		close(closed);
		try {
			Combo runs = Widgets.all(Combo.class, dialog.getShell()).getFirst();
			Screen.await("the run is offered", () -> runs.getItemCount() == 1 && runs.getText().endsWith(
					"glass-or-funnel-1"));
			assertFalse(wizard.canFinish(), "no file is named yet");
			assertEquals(null, dialog.getErrorMessage(), "which is no mistake of the user's");
			Text file = Widgets.all(Text.class, dialog.getShell()).stream().filter(text -> (text.getStyle()
					& SWT.READ_ONLY) == 0).findFirst().orElseThrow();
			file.setText("page.html");
			assertEquals("Name the file with its folder", dialog.getErrorMessage());
			file.setText(folder.resolve("nowhere/page.html").toString());
			assertTrue(dialog.getErrorMessage().startsWith("There is no folder"), dialog.getErrorMessage());
			file.setText(html.toString());
			assertTrue(wizard.canFinish());
			Screen.settle();
			Screen.keep(dialog.getShell(), "report");
			assertTrue(wizard.performFinish());
		} finally {
			dialog.close();
		}
		Screen.await("the job ends and says where the page is", 60_000, () -> closed[0] && jobs().isEmpty());
		assertTrue(Files.readString(html).contains("glass-or-funnel"));
		assertTrue(Files.exists(folder.resolve("page.bib")));
	}
}
