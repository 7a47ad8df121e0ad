// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.editor;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.engine.catalog.Contribution;
import org.spinscape.engine.catalog.Kinds;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.ExperimentPackage.Literals;
import org.spinscape.ui.experiment.form.ComponentForm;
import org.spinscape.ui.experiment.form.FormContext;
import org.spinscape.ui.experiment.form.OfferTable;
import org.spinscape.ui.experiment.form.ScrolledDetails;

/** What an arm records and computes: everything that is installed, to be ticked, with what the arm lacks for it. */
final class AnalysesPage extends ExperimentPage {

	static final String ID = "analyses";

	private static final int SMALL = 200;
	private static final int LEAST = 340;
	private static final int[] SHARES = { 55, 45 };

	private Combo arms;
	private OfferTable offers;
	private ScrolledDetails details;
	private Component shown;
	private String shownProvider;
	private Runnable refreshDetails = () -> {
		/* nothing is selected yet */ };

	AnalysesPage(FormEditor editor, ExperimentDocument document) {
		super(editor, ID, "Analyses", document);
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
		Composite top = toolkit.createComposite(sash);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(top);
		toolkit.createLabel(top, "Arm");
		arms = new Combo(top, SWT.READ_ONLY | SWT.DROP_DOWN);
		arms.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> refresh()));
		Text filter = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage("search");
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		offers = new OfferTable(top, document(), this::tick, this::showSelected);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(60, 60).applyTo(offers.control());
		filter.addModifyListener(_ -> offers.filter(filter.getText()));
		details = new ScrolledDetails(sash, toolkit);
		sash.setWeights(SHARES);
		explain();
	}

	/** What this half of the page is for, as long as nothing that the arm has is selected. */
	private void explain() {
		Composite area = details.empty();
		GridLayoutFactory.swtDefaults().margins(10, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(SMALL, SWT.DEFAULT).applyTo(getManagedForm().getToolkit()
				.createLabel(area,
						"Tick what the arm is to record or to compute. The parameters of what is selected stand here.",
						SWT.WRAP));
		details.shown();
	}

	private Arm arm() {
		List<Arm> all = document().experiment().getArms();
		int index = Math.max(0, arms.getSelectionIndex());
		return index < all.size() ? all.get(index) : null;
	}

	private static EReference feature(ComponentKind kind) {
		return kind == Kinds.OBSERVABLE ? Literals.ARM__OBSERVABLES : Literals.ARM__ANALYZERS;
	}

	/** Puts a contribution into the arm, or takes the last one of it out. */
	private void tick(Contribution contribution, boolean wanted) {
		Arm arm = arm();
		if (wanted) {
			Component component = ExperimentFactory.eINSTANCE.createComponent();
			component.setProvider(contribution.id());
			document().edits().add(arm, feature(contribution.kind()), component);
		} else {
			OfferTable.within(arm, contribution).reversed().stream().findFirst().ifPresent(document().edits()::remove);
		}
	}

	private void showSelected() {
		Component component = offers.selected().flatMap(each -> OfferTable.within(arm(), each).stream().findFirst())
				.orElse(null);
		String provider = component == null ? null : component.getProvider();
		if (component == shown && Objects.equals(provider, shownProvider)) {
			return;
		}
		shown = component;
		shownProvider = provider;
		details.clear();
		refreshDetails = () -> {
			/* nothing is ticked */ };
		if (component == null) {
			explain();
		} else {
			build(component);
		}
	}

	private void build(Component component) {
		FormToolkit toolkit = getManagedForm().getToolkit();
		Composite area = details.empty();
		GridLayoutFactory.swtDefaults().margins(10, 4).applyTo(area);
		ComponentKind kind = component.eContainmentFeature() == Literals.ARM__OBSERVABLES ? Kinds.OBSERVABLE : Kinds.ANALYZER;
		ComponentForm form = new ComponentForm(area, component, kind,
				new FormContext(toolkit, document().catalog(), document()::folder, document().edits(), true),
				_ -> refresh());
		refreshDetails = form::refresh;
		details.shown();
	}

	@Override
	void refresh() {
		super.refresh();
		if (offers == null || offers.control().isDisposed()) {
			return;
		}
		String[] names = document().experiment().getArms().stream().map(Arm::getName).map(String::valueOf)
				.toArray(String[]::new);
		if (!List.of(names).equals(List.of(arms.getItems()))) {
			int selected = Math.clamp(arms.getSelectionIndex(), 0, Math.max(0, names.length - 1));
			arms.setItems(names);
			arms.select(selected);
			arms.requestLayout();
		}
		offers.show(arm());
		showSelected();
		refreshDetails.run();
		details.fit();
	}
}
