// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.spinscape.engine.compare.RunFolders;

/** What the report is about, and where it goes. */
final class ReportPage extends WizardPage {

	private static final int COLUMNS = 3;

	private final List<Path> runs = new ArrayList<>();
	private final Optional<Path> chosen;
	private Button ofRun;
	private Button ofClaims;
	private Button figures;
	private Combo choice;
	private Text file;
	/** Before that nothing can have been done wrong. */
	private boolean touched;

	/** @param chosen the run that is offered first */
	ReportPage(Optional<Path> chosen) {
		super("report", "Report", null);
		this.chosen = chosen;
		setDescription(
				"One HTML file that needs no other and no network, and prints; its literature goes beside it as BibTeX.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(body);
		ofRun = radio(body, "A &run", 1);
		choice = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(choice);
		choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> touch()));
		ofClaims = radio(body, "All &claims", COLUMNS);
		figures = new Button(body, SWT.CHECK);
		figures.setText("With the &figures of their runs, which makes the page large");
		GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(20, 0).applyTo(figures);
		new Label(body, SWT.NONE).setText("&File");
		file = new Text(body, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		file.addModifyListener(_ -> touch());
		Button browse = new Button(body, SWT.PUSH);
		browse.setText("&Browse\u2026");
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				_ -> PageJob.ask(getShell(), name()).ifPresent(path -> file.setText(path.toString()))));
		ofRun.setSelection(true);
		chosen.ifPresent(run -> show(List.of(run)));
		setControl(body);
		check();
		search(body.getDisplay());
	}

	private Button radio(Composite body, String words, int columns) {
		Button button = new Button(body, SWT.RADIO);
		button.setText(words);
		GridDataFactory.fillDefaults().span(columns, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> touch()));
		return button;
	}

	/** There may be thousands of runs, on a disk that is far away. */
	private void search(Display display) {
		List<Path> projects = Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
				.map(project -> Path.of(project.getLocationURI())).toList();
		Job job = Job.create("Looking for runs", _ -> {
			try {
				List<Path> found = RunFolders.below(projects);
				display.asyncExec(() -> {
					if (!choice.isDisposed()) {
						show(found);
						check();
					}
				});
			} catch (IOException e) {
				return new Status(IStatus.WARNING, ReportPage.class, "The runs cannot be listed: " + e.getMessage(), e);
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private void show(List<Path> found) {
		Optional<Path> before = selected().or(() -> chosen);
		runs.clear();
		runs.addAll(found);
		before.filter(run -> !runs.contains(run)).ifPresent(run -> runs.add(0, run));
		Path root = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
		choice.setItems(runs.stream().map(run -> run.startsWith(root) ? root.relativize(run) : run).map(Path::toString)
				.toArray(String[]::new));
		before.ifPresent(run -> choice.select(runs.indexOf(run)));
	}

	private Optional<Path> selected() {
		int index = choice.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(runs.get(index));
	}

	private String name() {
		return run().map(one -> one.getFileName().toString()).orElse("claims");
	}

	private void touch() {
		touched = true;
		check();
	}

	private void check() {
		choice.setEnabled(ofRun.getSelection());
		figures.setEnabled(ofClaims.getSelection());
		String problem = problem();
		setErrorMessage(touched ? problem : null);
		setPageComplete(problem == null);
	}

	private String problem() {
		if (ofRun.getSelection() && selected().isEmpty()) {
			return choice.getItemCount() == 0 ? "There is no run in this workspace; run an experiment, or take the claims"
					: "Choose a run";
		}
		String typed = file.getText().strip();
		try {
			Path path = Path.of(typed);
			return typed.isEmpty() ? "Name the file"
					: !path.isAbsolute() ? "Name the file with its folder"
							: Files.isDirectory(path) ? "This is a folder; name a file in it"
									: !Files.isDirectory(path.toAbsolutePath().getParent()) ? "There is no folder "
											+ path.toAbsolutePath().getParent() + "; make it first, or name another" : null;
		} catch (InvalidPathException e) {
			return "This cannot be the name of a file: " + e.getReason();
		}
	}

	/** The run to report on; empty for all claims. */
	Optional<Path> run() {
		return ofRun.getSelection() ? selected() : Optional.empty();
	}

	/** Whether figures of the claims' runs are wanted. */
	boolean figures() {
		return figures.getSelection();
	}

	/** The file to write. */
	Path file() {
		return Path.of(file.getText().strip());
	}
}
