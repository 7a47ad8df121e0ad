// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.plugin;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.spinscape.templates.PluginKind;

/** Asks what the plug-in is called, what it contributes, and where its folder is to be. */
final class PluginPage extends WizardPage {

	private static final String EXAMPLE = "org.example.kagome";

	private final List<Button> kinds = new ArrayList<>();
	private Text name;
	private Text parent;
	private Button inWorkspace;
	private Button browse;

	PluginPage() {
		super("plugin", "Spinscape plug-in", null);
		setDescription("A plug-in that builds, tests itself and can be installed, to be changed into your own.");
	}

	@Override
	public void createControl(Composite composite) {
		Composite area = new Composite(composite, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		new Label(area, SWT.NONE).setText("&Name:");
		name = new Text(area, SWT.BORDER);
		name.setText(EXAMPLE);
		name.setToolTipText("A Java package of your own; its last word begins the ids of what the plug-in contributes");
		name.addModifyListener(_ -> check());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
		addKinds(area);
		addFolder(area);
		setControl(area);
		name.selectAll();
		check();
	}

	private void addKinds(Composite area) {
		Group group = new Group(area, SWT.NONE);
		group.setText("It contributes");
		GridLayoutFactory.swtDefaults().applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(group);
		for (PluginKind kind : PluginKind.values()) {
			Button button = new Button(group, SWT.CHECK);
			button.setText(kind.meaning());
			button.setData(kind);
			button.setSelection(kind == PluginKind.HAMILTONIAN);
			button.addListener(SWT.Selection, _ -> check());
			kinds.add(button);
		}
	}

	private void addFolder(Composite area) {
		inWorkspace = new Button(area, SWT.CHECK);
		inWorkspace.setText("In the &workspace");
		inWorkspace.setSelection(true);
		inWorkspace.addListener(SWT.Selection, _ -> check());
		GridDataFactory.fillDefaults().span(3, 1).applyTo(inWorkspace);
		new Label(area, SWT.NONE).setText("In the &folder:");
		parent = new Text(area, SWT.BORDER);
		parent.addModifyListener(_ -> check());
		GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(parent);
		browse = new Button(area, SWT.PUSH);
		browse.setText("&Browse...");
		browse.addListener(SWT.Selection, _ -> browse());
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText("Folder of plug-ins");
		dialog.setFilterPath(parent.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			parent.setText(chosen);
		}
	}

	private void check() {
		parent.setEnabled(!inWorkspace.getSelection());
		browse.setEnabled(!inWorkspace.getSelection());
		Optional<String> problem = problem();
		setErrorMessage(problem.orElse(null));
		setMessage(problem.isPresent() ? null : "It will be in " + folder().path());
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> problem() {
		if (chosen().isEmpty()) {
			return Optional.of("Choose what it contributes");
		}
		if (!inWorkspace.getSelection() && parent.getText().isBlank()) {
			return Optional.of("Name the folder in which that of the plug-in is to be");
		}
		try {
			return folder().problem();
		} catch (InvalidPathException e) {
			return Optional.of("'" + parent.getText() + "' is no folder: " + e.getReason());
		}
	}

	PluginFolder folder() {
		return new PluginFolder(name.getText().strip(), inWorkspace.getSelection() ? Optional.empty()
				: Optional.of(Path.of(parent.getText().strip()).toAbsolutePath()));
	}

	Set<PluginKind> chosen() {
		return PluginKind.withNeeds(kinds.stream().filter(Button::getSelection).map(button -> (PluginKind) button.getData())
				.toList());
	}
}
