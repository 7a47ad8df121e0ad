// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.wizard;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.ui.FirstSize;
import org.spinscape.ui.experiment.form.FormContext;
import org.spinscape.ui.experiment.form.ParameterForm;
import org.spinscape.ui.experiment.form.Swept;

/** A step of a wizard: the parameters, any of which may have other or several values. */
final class SweepStep extends WizardPage {

	private final DraftExperiment draft;
	private final Runnable begin;
	private TableViewer table;
	private Composite holder;
	private Swept shown;
	private ParameterForm form;

	/** @param begin called when the step is shown, to make the draft what the steps before say */
	SweepStep(DraftExperiment draft, Runnable begin) {
		super("sweep", "Parameters and sweeps", null);
		this.draft = draft;
		this.begin = begin;
		setDescription(
				"Select a parameter to give it a value, or several: it is then swept. What is not changed has its default.");
		draft.onChange(this::refresh);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(area);
		table = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		FirstSize.give(table.getTable());
		table.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(700, 260).applyTo(table.getControl());
		table.setContentProvider(ArrayContentProvider.getInstance());
		column("Parameter", 130, each -> each.spec().name());
		column("Values", 160, Swept::text);
		column("Of", 220, Swept::owner);
		column("What it is", 600, each -> each.spec().description());
		table.addSelectionChangedListener(_ -> showSelected());
		holder = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(holder);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 110).applyTo(holder);
		setControl(area);
	}

	private void column(String title, int width, Function<Swept, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Swept) element)));
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			begin.run();
			List<Swept> rows = Swept.declared(draft.experiment(), draft.catalog());
			table.setInput(rows);
			if (!rows.contains(shown) && !rows.isEmpty()) {
				table.setSelection(new StructuredSelection(rows.getFirst()), true);
			}
			refresh();
		}
		super.setVisible(visible);
	}

	private void showSelected() {
		Swept selected = table.getStructuredSelection().getFirstElement() instanceof Swept swept ? swept : null;
		if (selected == null || selected.equals(shown)) {
			return;
		}
		shown = selected;
		for (var child : holder.getChildren()) {
			child.dispose();
		}
		Composite inner = new Composite(holder, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(inner);
		FormToolkit toolkit = new FormToolkit(getShell().getDisplay());
		toolkit.setBackground(holder.getBackground());
		inner.addDisposeListener(_ -> toolkit.dispose());
		form = new ParameterForm(inner, selected.component(), selected.spec(),
				new FormContext(toolkit, draft.catalog(), draft::folder, draft.edits(), true));
		holder.layout(true, true);
	}

	private void refresh() {
		if (table == null || table.getControl().isDisposed()) {
			return;
		}
		table.refresh();
		if (form != null) {
			form.refresh();
		}
		try {
			Plan plan = Plan.of(draft.experiment(), draft.catalog());
			int points = plan.points().size();
			setErrorMessage(null);
			setMessage(points + (points == 1 ? " point, " : " points, ") + plan.tasks().size()
					+ (plan.tasks().size() == 1 ? " task." : " tasks."));
		} catch (PlanException e) {
			setErrorMessage("As it is this cannot be run: " + e.getMessage() + ".");
		}
	}
}
