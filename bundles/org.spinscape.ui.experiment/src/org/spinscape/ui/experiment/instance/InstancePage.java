// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.instance;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.Background;

/** Asks for the instance file, who reads it, what is done to it, and the name of the experiment beside it. */
final class InstancePage extends WizardPage {

	/** What is done to an instance unless the user chooses otherwise. */
	private static final String USUAL = "ground-state";

	private final Catalog catalog;
	private IFile instance;
	private List<InstanceReading> readings = List.of();
	private Text file;
	private Combo reader;
	private Combo explorer;
	private Text name;
	private Label about;
	private Background background;

	/** @param instance the file; null if the user is to choose one */
	InstancePage(Catalog catalog, IFile instance) {
		super("instance", "New Experiment from This File", null);
		this.catalog = catalog;
		this.instance = instance;
		setDescription("The experiment is written beside the file and names it. Everything can be changed in the editor.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		background = new Background(area);
		new Label(area, SWT.NONE).setText("Instance file");
		file = new Text(area, SWT.BORDER | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText("Bro&wse\u2026");
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				_ -> InstanceFiles.ask(getShell(), instance).ifPresent(this::show)));
		reader = combo(area, "Hamiltonian");
		explorer = combo(area, "Explorer");
		catalog.all(Kinds.EXPLORER).forEach(each -> explorer.add(each.id()));
		explorer.select(Math.max(0, explorer.indexOf(USUAL)));
		new Label(area, SWT.NONE).setText("Experiment");
		name = new Text(area, SWT.BORDER);
		name.addModifyListener(_ -> update());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
		about = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(460, 110).indent(0, 10).applyTo(about);
		setControl(area);
		setPageComplete(false);
		if (instance == null) {
			setMessage("Choose a file in a project: a graph, a quadratic problem or a formula.");
		} else {
			show(instance);
		}
	}

	private Combo combo(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(label);
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> update()));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
		return combo;
	}

	private void show(IFile chosen) {
		instance = chosen;
		file.setText(chosen.getFullPath().makeRelative().toString());
		name.setText(InstanceFiles.fresh(chosen));
		readings = List.of();
		reader.removeAll();
		update();
		Path path = Path.of(chosen.getLocationURI());
		background.run("Reading " + chosen.getName(), () -> InstanceReading.of(path, catalog), found -> {
			readings = found;
			found.stream().filter(InstanceReading::accepted).map(InstanceReading::contribution).map(Contribution::id)
					.forEach(reader::add);
			reader.select(0);
			update();
		}, e -> setErrorMessage("The file cannot be read: " + e.getMessage()));
	}

	private void update() {
		InstanceReading reading = reading();
		about.setText(reading == null ? refusals() : reading.contribution().provider().name() + ": " + reading.words()
				+ ".\n\n" + explorerText());
		String fault = readings.isEmpty() || instance == null ? null
				: reading == null ? "No installed Hamiltonian reads this file." : faultOfName();
		setErrorMessage(fault);
		setPageComplete(reading != null && fault == null);
	}

	private String refusals() {
		return readings.stream().map(refused -> refused.contribution().id() + ": " + refused.words() + ".")
				.collect(Collectors.joining("\n"));
	}

	private String explorerText() {
		return catalog.find(Kinds.EXPLORER, explorer.getText())
				.map(found -> found.provider().name() + ": " + found.provider().description()).orElse("");
	}

	private String faultOfName() {
		if (name.getText().isBlank() || !name.getText().endsWith("." + ExperimentFiles.EXTENSION)) {
			return "Give the experiment a name that ends in ." + ExperimentFiles.EXTENSION + ".";
		}
		if (!instance.getWorkspace().validateName(name.getText(), IResource.FILE).isOK()) {
			return "'" + name.getText() + "' cannot be the name of a file.";
		}
		return target().exists() ? target().getName() + " is there already; give another name." : null;
	}

	/** Who reads the file; null as long as nobody is known to. */
	InstanceReading reading() {
		int index = reader.getSelectionIndex(); // those who accept it come first
		return index < 0 ? null : readings.get(index);
	}

	IFile instance() {
		return instance;
	}

	/** The experiment to write. */
	IFile target() {
		return instance.getParent().getFile(IPath.fromOSString(name.getText()));
	}

	String explorer() {
		return explorer.getText();
	}
}
