// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.wizard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.compare.RunRow;
import org.spinscape.engine.compare.RunShelf;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.Background;
import org.spinscape.ui.FirstSize;

/** Asks for a run, and for the name of the experiment that is made of the one it has done. */
final class RunPage extends WizardPage {

	private final Catalog catalog;
	private final IFolder preferred;
	private List<RunRow> runs = List.of();
	private Table table;
	private Text name;
	private Background background;

	/** @param preferred the run that is selected at first; null for none */
	RunPage(Catalog catalog, IFolder preferred) {
		super("run", "New Experiment from a Run", null);
		this.catalog = catalog;
		this.preferred = preferred;
		setDescription("The experiment that the run has done, exactly as it was, under a new name.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		background = new Background(area);
		table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		FirstSize.give(table);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(700, 260).applyTo(table);
		column("Run", 180);
		column("Project", 140);
		column("State", 110);
		column("Models", 260);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> chosen()));
		new Label(area, SWT.NONE).setText("Experiment");
		name = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addModifyListener(_ -> update());
		setControl(area);
		setPageComplete(false);
		setMessage("Looking for runs ...");
		background.run("Looking for runs", () -> new RunShelf(catalog).read(projects()), this::show,
				e -> setErrorMessage("The runs cannot be listed: " + e.getMessage()));
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private static Set<Path> projects() {
		Set<Path> roots = new LinkedHashSet<>();
		Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
				.filter(project -> project.isOpen() && project.getLocationURI() != null)
				.forEach(project -> roots.add(Path.of(project.getLocationURI())));
		return roots;
	}

	private void show(List<RunRow> found) {
		runs = found.stream().filter(run -> Files.isRegularFile(run.folder().resolve("experiment.spinscape"))).toList();
		for (RunRow run : runs) {
			new TableItem(table, SWT.NONE).setText(new String[] { run.folder().getFileName().toString(),
					folder(run.folder()).map(IFolder::getProject).map(IProject::getName).orElse(""), run.state(),
					String.join(", ", run.models()) });
		}
		setMessage(null);
		Path wanted = preferred == null ? null : Path.of(preferred.getLocationURI());
		int first = Math.max(0, runs.stream().map(RunRow::folder).toList().indexOf(wanted));
		if (runs.isEmpty()) {
			setErrorMessage("There is no run in the workspace yet.");
		} else {
			table.select(first);
			table.showSelection();
			chosen();
		}
	}

	private static Optional<IFolder> folder(Path run) {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(run.toUri()))
				.filter(IFolder.class::isInstance).map(IFolder.class::cast).findFirst();
	}

	private void chosen() {
		run().flatMap(RunPage::folder).ifPresent(folder -> {
			String stem = folder.getName().replaceFirst("-\\d+$", "");
			String fresh = stem + "." + ExperimentFiles.EXTENSION;
			for (int i = 2; folder.getProject().getFile(fresh).exists(); i++) {
				fresh = stem + "-" + i + "." + ExperimentFiles.EXTENSION;
			}
			name.setText(fresh);
		});
		update();
	}

	private void update() {
		String fault = run().isEmpty() ? null : faultOfName();
		setErrorMessage(fault);
		setPageComplete(run().isPresent() && fault == null);
	}

	private String faultOfName() {
		if (name.getText().isBlank() || !name.getText().endsWith("." + ExperimentFiles.EXTENSION)) {
			return "Give the experiment a name that ends in ." + ExperimentFiles.EXTENSION + ".";
		}
		if (!ResourcesPlugin.getWorkspace().validateName(name.getText(), IResource.FILE).isOK()) {
			return "'" + name.getText() + "' cannot be the name of a file.";
		}
		return target().isEmpty() ? "The run is in no project: import it into one first."
				: target().get().exists() ? name.getText() + " is there already; give another name." : null;
	}

	/** The directory of the run; empty if none is chosen. */
	Optional<Path> run() {
		int index = table.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(runs.get(index).folder());
	}

	/** The file to write, in the project of the run. */
	Optional<IFile> target() {
		return run().flatMap(RunPage::folder)
				.map(folder -> folder.getProject().getFile(IPath.fromOSString(name.getText())));
	}
}
