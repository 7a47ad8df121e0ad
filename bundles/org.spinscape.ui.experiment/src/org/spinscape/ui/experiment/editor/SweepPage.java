// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.spinscape.experiment.ExperimentPackage.Literals;
import org.spinscape.ui.experiment.form.AttributeField;
import org.spinscape.ui.experiment.form.FormContext;
import org.spinscape.ui.experiment.form.ParameterForm;
import org.spinscape.ui.experiment.form.ScrolledDetails;
import org.spinscape.ui.experiment.form.Swept;

/** What is swept in all arms, in one list, with the points that come of it. */
final class SweepPage extends ExperimentPage {

	static final String ID = "sweep";

	private static final int SMALL = 200;
	private static final int LEAST = 340;
	private static final int[] SHARES = { 30, 38, 32 };

	private TableViewer table;
	private Button remove;
	private ScrolledDetails details;
	private Swept shown;
	private Runnable refreshDetails = () -> {
		/* nothing is selected yet */ };
	private PointTable points;

	SweepPage(FormEditor editor, ExperimentDocument document) {
		super(editor, ID, "Sweep", document);
	}

	@Override
	void createContent(IManagedForm managedForm) {
		FormToolkit toolkit = managedForm.getToolkit();
		Composite body = managedForm.getForm().getBody();
		GridLayoutFactory.fillDefaults().applyTo(body);
		SashForm sash = new SashForm(body, SWT.VERTICAL);
		toolkit.adapt(sash);
		// What its parts need at least: where there is more room they get it, where there is less the page scrolls.
		GridDataFactory.fillDefaults().grab(true, true).hint(SMALL, LEAST).applyTo(sash);
		createTable(sash, toolkit);
		details = new ScrolledDetails(sash, toolkit);
		points = new PointTable(sash, toolkit, document());
		sash.setWeights(SHARES);
	}

	private void createTable(Composite parent, FormToolkit toolkit) {
		Composite area = toolkit.createComposite(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		table = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(60, 60).applyTo(table.getControl());
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column("Parameter", 100, each -> each.spec().name());
		column("Values", 190, Swept::text);
		column("Number", 70, each -> each.count().map(String::valueOf).orElse(""));
		column("Component", 170, Swept::owner);
		column("Arm", 100, each -> String.valueOf(each.arm().getName()));
		table.addSelectionChangedListener(_ -> showSelected());
		Composite buttons = toolkit.createComposite(area);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, toolkit, "Sweep...", "Gives a parameter several values", this::sweepAnother);
		remove = button(buttons, toolkit, "Remove", "Leaves the first of its values", this::removeSelected);
	}

	private void column(String title, int width, Function<Swept, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Swept) element)));
	}

	private static Button button(Composite parent, FormToolkit toolkit, String text, String tip, Runnable action) {
		Button button = toolkit.createButton(parent, text, SWT.PUSH);
		button.setToolTipText(tip);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> action.run()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	private void sweepAnother() {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(getSite().getShell(),
				LabelProvider.createTextProvider(String::valueOf));
		dialog.setTitle("Sweep a Parameter");
		dialog.setMessage("Which parameter is to have several values?");
		dialog.setElements(Swept.candidates(document().experiment(), document().catalog()).toArray());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Swept chosen) {
			sweep(chosen);
		}
	}

	private void sweep(Swept chosen) {
		document().edits().parameter(chosen.component(), chosen.spec().name(), Optional.of(chosen.begun()));
		refresh();
		table.setSelection(new StructuredSelection(chosen), true);
	}

	private void removeSelected() {
		if (table.getStructuredSelection().getFirstElement() instanceof Swept swept) {
			document().edits().parameter(swept.component(), swept.spec().name(), swept.ended());
		}
	}

	private void showSelected() {
		Swept selected = table.getStructuredSelection().getFirstElement() instanceof Swept swept ? swept : null;
		remove.setEnabled(selected != null);
		if (selected != null && selected.equals(shown)) {
			return;
		}
		shown = selected;
		refreshDetails = () -> {
			/* nothing is selected */ };
		details.clear();
		if (selected != null) {
			build(selected);
		}
	}

	private void build(Swept selected) {
		FormToolkit toolkit = getManagedForm().getToolkit();
		Composite area = details.empty();
		GridLayoutFactory.fillDefaults().applyTo(area);
		Composite value = toolkit.createComposite(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
		ParameterForm form = new ParameterForm(value, selected.component(), selected.spec(),
				new FormContext(toolkit, document().catalog(), document()::folder, document().edits(), true));
		Composite left = toolkit.createComposite(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(left);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(left);
		AttributeField condition = new AttributeField(left, toolkit, "Only where",
				"Points of arm '" + selected.arm().getName() + "' where this is false are left out: L * beta < 20 and L > 4",
				Literals.ARM__CONDITION, () -> Optional.of(selected.arm()), selected::arm, document().edits(), false);
		refreshDetails = () -> {
			form.refresh();
			condition.refresh();
		};
		details.shown();
	}

	@Override
	void refresh() {
		super.refresh();
		if (table == null || table.getControl().isDisposed()) {
			return;
		}
		List<Swept> rows = Swept.of(document().experiment(), document().catalog());
		Object selected = table.getStructuredSelection().getFirstElement();
		table.setInput(rows);
		Object kept = rows.contains(selected) ? selected : rows.isEmpty() ? null : rows.getFirst();
		table.setSelection(kept == null ? StructuredSelection.EMPTY : new StructuredSelection(kept));
		showSelected();
		refreshDetails.run();
		points.refresh();
	}
}
