// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.spinscape.examples.Examples;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.FirstSize;

/** The list of examples with what each is about. */
final class ExamplesPage extends WizardPage {

	/** What a newcomer should see first. */
	private static final String FIRST = "glass-or-funnel";

	private String example;

	ExamplesPage() {
		super("examples", "Bundled examples", null);
		setDescription("An example comes as a project with an experiment that can be run and changed.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		ListViewer list = new ListViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		FirstSize.give(list.getList());
		GridDataFactory.fillDefaults().grab(true, true).hint(480, 320).applyTo(list.getControl());
		Label about = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(480, 120).applyTo(about);
		list.setContentProvider(ArrayContentProvider.getInstance());
		List<String> names = Examples.names();
		list.setInput(names);
		list.addSelectionChangedListener(_ -> {
			example = (String) list.getStructuredSelection().getFirstElement();
			about.setText(example == null ? "" : description(example));
			setPageComplete(example != null);
		});
		if (names.isEmpty()) {
			setPageComplete(false);
		} else {
			list.setSelection(new StructuredSelection(names.contains(FIRST) ? FIRST : names.getFirst()), true);
		}
		setControl(area);
	}

	String example() {
		return example;
	}

	private static String description(String name) {
		try {
			String text = ExperimentFiles.parse(Examples.read(name), Path.of(name)).getDescription();
			return text == null ? "" : text;
		} catch (IOException | ExperimentFileException e) {
			ILog.get().error("The description of example " + name + " could not be read", e);
			return "";
		}
	}
}
