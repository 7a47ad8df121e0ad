// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.project;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;
import org.spinscape.ui.Background;
import org.spinscape.ui.Colours;
import org.spinscape.ui.ProgramPermission;
import org.spinscape.ui.project.SpinscapeProjects;

/** Properties of a project: whether it is one of experiments, what is in it, and which programs its runs may start. */
public final class ProjectPropertyPage extends PropertyPage {

	private Button marked;
	private List programs;
	private final Map<String, String> permitted = new LinkedHashMap<>();
	private final java.util.List<String> withdrawn = new java.util.ArrayList<>();

	/** Made by the platform. */
	public ProjectPropertyPage() {
		noDefaultAndApplyButton();
	}

	private IProject project() {
		return Adapters.adapt(getElement(), IProject.class);
	}

	private ProgramPermission permission() {
		return new ProgramPermission(project(), _ -> false);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		marked = new Button(area, SWT.CHECK);
		Colours.leaveUnstyled(marked);
		marked.setText("&Spinscape project");
		marked.setToolTipText("Marks the project as one of experiments in the navigator");
		marked.setSelection(SpinscapeProjects.isMarked(project()));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(marked);
		Label content = new Label(area, SWT.WRAP);
		content.setText("Counting ...");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(360, SWT.DEFAULT).applyTo(content);
		IProject project = project();
		new Background(content).run("Counting", () -> ProjectContent.of(project), counted -> {
			content.setText(counted.words());
			area.layout();
		}, e -> content.setText("The project cannot be read: " + e.getMessage()));
		Label label = new Label(area, SWT.NONE);
		label.setText("&Programs that experiments of this project may start");
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 10).applyTo(label);
		programs = new List(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(360, 120).applyTo(programs);
		permitted.putAll(permission().permitted());
		permitted.values().forEach(programs::add);
		Button withdraw = new Button(area, SWT.PUSH);
		withdraw.setText("&Withdraw");
		withdraw.setToolTipText("Takes the permission back: you are asked again");
		withdraw.setEnabled(false);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(withdraw);
		programs.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(_ -> withdraw.setEnabled(programs.getSelectionCount() > 0)));
		withdraw.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> {
			withdrawSelected();
			withdraw.setEnabled(false);
		}));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.spinscape.ui.experiment.properties");
		return area;
	}

	private void withdrawSelected() {
		java.util.List<String> keys = new java.util.ArrayList<>(permitted.keySet());
		int[] rows = programs.getSelectionIndices();
		for (int row : rows) {
			withdrawn.add(keys.get(row));
		}
		withdrawn.forEach(permitted::remove);
		programs.remove(rows);
	}

	@Override
	public boolean performOk() {
		ProgramPermission permission = permission();
		withdrawn.forEach(permission::withdraw);
		try {
			SpinscapeProjects.mark(project(), marked.getSelection());
			return true;
		} catch (CoreException e) {
			setErrorMessage(e.getMessage());
			return false;
		}
	}
}
